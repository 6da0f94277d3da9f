import MarkdownItParser, { type Token } from 'markdown-it';
import type { Lines } from '../text/lines';
import { toSource, type SourceMap } from '../text/sourceMap';
import { place, createToken } from './token';

/** What a parse has to know about the file for its blocks to get maps: its lines, and on which of them the text begins. */
export interface LinesEnv {
  lines?: Lines;
  firstLine?: number;
}

type Parts = Pick<SourceMap, 'starts' | 'sources'>;

/** The content of an inline token, or of a block of code or HTML, with the way to the file. */
export function contentMap(token: Token): SourceMap {
  const { parts = { starts: [0], sources: [0] } } = (token.meta ?? {}) as { readonly parts?: Parts };
  return { text: token.content, ...parts };
}

const whole = new Set(['fence', 'code_block', 'html_block']);

/**
 * markdown-it's state of the block pass, which remembers where the content of blocks comes from. It does so where the
 * environment is a `LinesEnv`; blocks of code and HTML then have a place as well.
 */
export class MappedBlocks extends MarkdownItParser.StateBlock {
  /** Where lines begin, in front of the marks of quotes, which move `bMarks`. */
  private readonly lineStarts = [...this.bMarks];
  private readonly lines = (this.env as LinesEnv).lines;
  private readonly firstLine = (this.env as LinesEnv).firstLine ?? 0;
  /** What `getLines` gave last. */
  private recent = { text: '', begin: 0 };

  override getLines(begin: number, end: number, indent: number, keepLastLF: boolean): string {
    const text = super.getLines(begin, end, indent, keepLastLF);
    this.recent = { text, begin };
    const token = this.tokens.at(-1);
    if (this.lines && text && token && !token.meta && whole.has(token.type)) {
      const parts = this.mapRecent(0);
      token.meta = { parts };
      const line = this.firstLine + end;
      const blockEnd = line < this.lines.count ? this.lines.startOf(line) : this.lines.endOf(line);
      place(token, toSource({ text, ...parts }, 0), blockEnd);
    }
    return text;
  }

  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token = createToken(type, tag, nesting);
    token.block = true;
    if (nesting < 0) this.level--;
    token.level = this.level;
    if (nesting > 0) this.level++;
    const before = this.tokens.at(-1);
    this.tokens.push(token);
    if (type !== 'inline' || !this.lines) return token;
    token.meta = { parts: before?.markup.startsWith('#') ? this.mapHeading(before) : this.mapParagraph() };
    return token;
  }

  /** Says where in the text of the state, on one line, the content of an inline token begins. */
  mapContent(token: Token, line: number, offset: number): void {
    if (this.lines) token.meta = { parts: { starts: [0], sources: [this.toFile(line, offset)] } };
  }

  /** What is between the marks of a heading. */
  private mapHeading({ markup, map }: Token): Parts {
    const line = map?.[0] ?? 0;
    const markEnd = (this.bMarks[line] ?? 0) + (this.tShift[line] ?? 0) + markup.length;
    return { starts: [0], sources: [this.toFile(line, Math.min(this.skipSpaces(markEnd), this.eMarks[line] ?? 0))] };
  }

  /** What `getLines` gave without the spaces at its beginning. */
  private mapParagraph(): Parts {
    const { text } = this.recent;
    let from = 0;
    while (from < text.length && ' \t\n'.includes(text.charAt(from))) from++;
    return this.mapRecent(from);
  }

  /** @param from where the content begins in what `getLines` gave */
  private mapRecent(from: number): Parts {
    const { text, begin } = this.recent;
    const starts: number[] = [];
    const sources: number[] = [];
    let start = from;
    for (let line = begin; ; line++) {
      const found = text.indexOf('\n', start);
      const length = (found < 0 ? text.length : found) - start;
      const source = this.toFile(line, this.bMarks[line] ?? 0);
      const end = this.lines?.endOf(this.firstLine + line) ?? 0;
      // Spaces that a tab became: what counts is that the line ends where it ends in the file.
      const added = length - (end - source);
      if (added > 0) {
        starts.push(start - from);
        sources.push(source);
      }
      starts.push(start - from + Math.max(0, added));
      sources.push(Math.max(source, end - length));
      if (found < 0) return { starts, sources };
      start = found + 1;
    }
  }

  /** A place of the text, which has no `\r`, in the file. */
  private toFile(line: number, offset: number): number {
    return (this.lines?.startOf(this.firstLine + line) ?? 0) + offset - (this.lineStarts[line] ?? 0);
  }
}
