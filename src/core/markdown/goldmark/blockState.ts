import type { Token } from 'markdown-it';
import { MappedBlocks } from '../mappedBlocks';
import { trimSpaces } from './characters';

/** markdown-it's state of the block pass, which knows where the containers around a block begin. */
export class GoldmarkBlocks extends MappedBlocks {
  readonly indents: number[] = [];
  /** Where the descriptions around a block begin: their next one ends it. */
  readonly descriptionIndents: number[] = [];

  /** Pushes what has the text of some lines in it, but for the white space around it. */
  pushText(type: string, tag: string, startLine: number, endLine: number): Token {
    const content = trimSpaces(this.getLines(startLine, endLine, this.blkIndent, false));
    const open = this.push(`${type}_open`, tag, 1);
    open.map = [startLine, endLine];
    const inline = this.push('inline', '', 0);
    Object.assign(inline, { content, map: [startLine, endLine], children: [] });
    this.push(`${type}_close`, tag, -1);
    return open;
  }
}
