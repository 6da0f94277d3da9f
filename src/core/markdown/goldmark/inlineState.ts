import type { StateCore, StateInline, Token } from 'markdown-it';
import { PlacedInlines } from '../placed';
import { isPunct, isUnicodePunct, isUnicodeSpace } from './characters';

/** What the inline rules share over a whole text: markdown-it gives them only the content of their block. */
class InlineContext {
  /** Quotation marks that are open: goldmark counts them through the whole text, not per block. */
  readonly quotes = { single: 0, double: 0 };
  /** Whether the block is the first one of a list item, where task boxes are read. */
  isFirstInItem = false;
  /** Where lines of the block's content begin that directly follow the `>` of a quote. */
  quotedLines: ReadonlySet<number> = new Set();
  /** How many image descriptions are being read: addresses in them are text. */
  images = 0;
  /** Whether a `[` has been read since the last link or image ended. */
  hasBottom = false;
}

const contexts = new WeakMap<object, InlineContext>();

/** markdown-it's state of the inline pass with goldmark's flanking rules, which are those of CommonMark 0.30. */
export class GoldmarkInlines extends PlacedInlines {
  readonly context = contexts.get(this.env) ?? new InlineContext();
  /** How many `[` that are text have not been closed yet. */
  openBrackets = 0;
  readonly mayHaveAddress = /:\/\/|www\.|@/.test(this.src);
  /** The run of mail characters that was read last, and the end of the address that it begins, or -1. */
  mail = { start: 0, end: 0, addressEnd: -1 };
  /** Ends of raw HTML that the rest of the text does not have. */
  readonly missingEnds = new Set<string>();
  private run = { start: 0, end: 0 };

  /** The code point before an offset; before a line that directly follows the mark of a quote, the mark. */
  pointBefore(offset: number): number {
    if (this.context.quotedLines.has(offset)) return 62;
    return (
      this.src
        .slice(Math.max(0, offset - 2), offset)
        .match(/.$/su)?.[0]
        .codePointAt(0) ?? 10
    );
  }

  override scanDelims(start: number, canSplitWord: boolean): ReturnType<StateInline['scanDelims']> {
    const { src } = this;
    // A long run is scanned once, whichever of its characters is asked for.
    if (start < this.run.start || start >= this.run.end) {
      this.run = { start, end: start + 1 };
      while (src[this.run.end] === src[start]) this.run.end++;
    }
    const { end } = this.run;
    const [before, after] = [this.pointBefore(start), src.codePointAt(end) ?? 32];
    const [afterSpace, afterPunct] = [isUnicodeSpace(before), isPunct(before) || isUnicodePunct(before)];
    const [beforeSpace, beforePunct] = [isUnicodeSpace(after), isPunct(after) || isUnicodePunct(after)];
    const isLeft = !beforeSpace && (!beforePunct || afterSpace || afterPunct);
    const isRight = !afterSpace && (!afterPunct || beforeSpace || beforePunct);
    return {
      can_open: isLeft && (canSplitWord || !isRight || afterPunct),
      can_close: isRight && (canSplitWord || !isLeft || beforePunct),
      length: end - start,
    };
  }
}

/** The core rule that reads the content of all blocks, in order, with one context. */
export function readInlines({ tokens, src, env, md }: StateCore): void {
  const context = new InlineContext();
  contexts.set(env, context);
  const lines = src.includes('>') ? src.split('\n') : [];
  tokens.forEach((token, index) => {
    if (token.type !== 'inline') return;
    context.isFirstInItem = tokens[index - 2]?.type === 'list_item_open';
    context.quotedLines = findQuotedLines(token, lines);
    const isCell = /^t[dh]_open$/.test(tokens[index - 1]?.type ?? '');
    md.inline.parse(token.content, md, env, (token.children ??= []));
    for (const child of token.children) {
      if (child.tag === 's') child.tag = 'del';
      // The pipe of a cell is escaped also where nothing else is.
      if (isCell && child.type === 'code_inline') child.content = child.content.replaceAll('\\|', '|');
    }
  });
}

function findQuotedLines({ content, map }: Token, lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (!map || !lines.length) return found;
  for (let at = content.indexOf('\n') + 1, line = map[0] + 1; at > 0; at = content.indexOf('\n', at) + 1, line++) {
    const text = content.slice(at, content.indexOf('\n', at) + 1 || undefined).trimEnd();
    const source = (lines[line] ?? '').trimEnd();
    if (source[source.length - text.length - 1] === '>') found.add(at);
  }
  return found;
}
