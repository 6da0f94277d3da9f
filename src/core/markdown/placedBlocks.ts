import MarkdownItParser, { type Token } from 'markdown-it';
import { place, placeOf } from './places';

/** Where a line of a block's content stands in the text. */
interface ContentLine {
  /** Its begin and end in the content. */
  readonly at: number;
  readonly end: number;
  /** Its begin and end in the text, with what stands before the content. */
  readonly lineStart: number;
  readonly lineEnd: number;
}

const contents = new WeakMap<Token, readonly ContentLine[]>();

/** From an offset in an inline token's content to one in the text. */
export function toText(token: Token, offset: number): number {
  const lines = contents.get(token) ?? [];
  let low = 0;
  let high = lines.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle;
  }
  const line = lines[low];
  // A line's end is its end in the text, whatever marks and tabs stand before it.
  return line ? Math.max(line.lineStart, line.lineEnd - (line.end - offset)) : 0;
}

/** Says which part of the text, on one line, the content of an inline token is. */
export function placeContent(token: Token, start: number, end: number): void {
  contents.set(token, [{ at: 0, end: end - start, lineStart: start, lineEnd: end }]);
}

const whole = new Set(['fence', 'code_block', 'html_block']);

/** markdown-it's state of the block pass, which remembers where the content of blocks comes from. */
export class PlacedBlocks extends MarkdownItParser.StateBlock {
  private recent: { readonly text: string; readonly lines: readonly ContentLine[] } | undefined;

  override getLines(begin: number, end: number, indent: number, keepLastLF: boolean): string {
    const text = super.getLines(begin, end, indent, keepLastLF);
    if (!this.env['places']) return text;
    let at = 0;
    const lines = text.split('\n').map((line, index): ContentLine => {
      const from = at;
      at += line.length + 1;
      return {
        at: from,
        end: from + line.length,
        lineStart: this.bMarks[begin + index] ?? 0,
        lineEnd: this.eMarks[begin + index] ?? 0,
      };
    });
    this.recent = { text, lines };
    const token = this.tokens.at(-1);
    const [first] = lines;
    if (token && whole.has(token.type) && first && !placeOf(token)) {
      const start = Math.max(first.lineStart, first.lineEnd - first.end);
      place(token, start, Math.max(start, Math.min(this.src.length, (this.eMarks[end - 1] ?? 0) + 1)));
    }
    return text;
  }

  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const before = this.tokens.at(-1);
    const token = super.push(type, tag, nesting);
    if (type !== 'inline' || !this.env['places']) return token;
    contents.set(token, before?.markup.startsWith('#') ? this.readHeading(before) : this.readRecent());
    return token;
  }

  /** What `getLines` gave last, without the blanks that a paragraph drops at its begin. */
  private readRecent(): readonly ContentLine[] {
    const { text = '', lines = [] } = this.recent ?? {};
    const dropped = text.length - text.replace(/^[ \t\n]+/, '').length;
    return lines.map((line) => ({ ...line, at: line.at - dropped, end: line.end - dropped }));
  }

  private readHeading({ markup, map }: Token): readonly ContentLine[] {
    const line = map?.[0] ?? 0;
    const lineEnd = this.eMarks[line] ?? 0;
    const begin = (this.bMarks[line] ?? 0) + (this.tShift[line] ?? 0) + markup.length;
    const start = this.skipSpaces(begin);
    return [{ at: 0, end: Math.max(0, lineEnd - start), lineStart: Math.min(start, lineEnd), lineEnd }];
  }
}
