import type { SourceMap } from '../../../text/sourceMap';
import { deepest, type BlockOutput, type Parser } from '../parser';
import { readFencedCode, readIndentedCode } from './code';
import { readPrefixHeading } from './headings';
import { readHtmlBlock } from './html';
import { blankLine, bulletPrefix, definitionPrefix, numberPrefix } from './lineKinds';
import { readList } from './list';
import { readParagraph } from './paragraph';
import { readQuote } from './quote';
import { readRule } from './rule';
import { readTable } from './table';

/**
 * Reads what begins at a line, if it is of its kind.
 * @returns how many characters it took; 0 where something else begins
 */
export type BlockRule = (parser: Parser, text: SourceMap, at: number, out: BlockOutput) => number;

/** In Blackfriday's order: the first that takes something wins. What nobody takes is a paragraph. */
const rules: readonly BlockRule[] = [
  readPrefixHeading,
  readHtmlBlock,
  (_, { text }, at) => blankLine(text, at),
  readIndentedCode,
  readFencedCode,
  readRule,
  readQuote,
  readTable,
  (parser, text, at, out) => (bulletPrefix(text.text, at) ? readList(parser, text, at, 'bullet', out) : 0),
  (parser, text, at, out) => (numberPrefix(text.text, at) ? readList(parser, text, at, 'ordered', out) : 0),
  (parser, text, at, out) => (definitionPrefix(text.text, at) ? readList(parser, text, at, 'definition', out) : 0),
  readParagraph,
];

/** Reads the blocks of a text that ends with a line break. */
export function readBlocks(this: Parser, text: SourceMap, out: BlockOutput): void {
  if (this.depth >= deepest) return;
  this.depth++;
  for (let at = 0; at < text.text.length;) {
    for (const rule of rules) {
      const length = rule(this, text, at, out);
      if (length === 0) continue;
      at += length;
      break;
    }
  }
  this.depth--;
}
