import { byteLength, isPunct, isSpace, isUnicodePunct, isUnicodeSpace, pointBefore } from '../chars';
import { scanDelimiter, type Flanks } from './delimiters';
import { Inline } from './node';
import type { InlineRule, InlineState, Read } from './state';

const dashes: readonly (readonly [source: string, shown: string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['...', '…'],
  ['<<', '«'],
  ['>>', '»'],
];

/** Dashes, dots and quotation marks as goldmark's typographer sets them. Fractions stay as they are. */
export const typographer: InlineRule = (state, at, lineEnd) => {
  const { text } = state;
  const char = text[at];
  if (char === '"' || char === "'") {
    const shown = char === '"' ? readDouble(state, at, lineEnd) : readSingle(state, at, lineEnd);
    return shown ? show(shown, at, 1) : undefined;
  }
  for (const [source, shown] of dashes) if (text.startsWith(source, at)) return show(shown, at, source.length);
  return undefined;
};

function show(value: string, at: number, length: number): Read {
  const node = new Inline('typographic', at, at + length);
  node.value = value;
  return { node, end: at + length };
}

function pointAfter(text: string, at: number): number {
  return text.codePointAt(at + 1) ?? 0;
}

const letter = /^\p{L}$/u;
const digit = /^\p{Nd}$/u;
/** `'s`, `'ve` and their like, where the word ends behind them. */
const suffix = /^'(?:[smtd]|ve|ll|re)(?:$|[ \t\n\r!-/:-@[-`{-~])/;

function is(pattern: RegExp, point: number): boolean {
  return pattern.test(String.fromCodePoint(point));
}

/** Whether a mark that could open as well closes: ASCII punctuation follows, and more of it, a blank or the end. */
function mayClose(text: string, at: number, lineEnd: number, { canOpen, canClose }: Flanks): boolean {
  if (!canClose) return false;
  if (!canOpen) return true;
  const next = text.charCodeAt(at + 1);
  if (at + 1 >= lineEnd || next > 127 || !isUnicodePunct(next)) return false;
  const behind = text.charCodeAt(at + 2);
  return at + 2 >= lineEnd || isPunct(behind) || isSpace(behind);
}

function readDouble({ content, context, text }: InlineState, at: number, lineEnd: number): string | undefined {
  const flanks = scanDelimiter(content, at, lineEnd);
  const { quotes } = context;
  if (flanks.canOpen && !flanks.canClose) {
    quotes.double++;
    return '“';
  }
  if (quotes.double <= 0 || !mayClose(text, at, lineEnd, flanks)) return undefined;
  const earlier = content.before(at);
  // `21""`: inches.
  if (text[at + 1] === '"' && is(digit, pointBefore(earlier, earlier.length))) return undefined;
  quotes.double--;
  return '”';
}

function readSingle({ content, context, text }: InlineState, at: number, lineEnd: number): string | undefined {
  const flanks = scanDelimiter(content, at, lineEnd);
  const { quotes } = context;
  const rest = text.slice(at, Math.min(lineEnd, at + 5));
  const length = byteLength(rest);
  const earlier = content.before(at);
  const before = pointBefore(earlier, earlier.length);
  const opens = flanks.canOpen && !flanks.canClose;
  const next = rest[1] ?? '';
  if (opens && /^'\d\ds/.test(rest) && isWordEnd(text, at + 4, lineEnd)) return '’';
  if (length > 1 && (isUnicodePunct(before) || isUnicodeSpace(before)) && next && 'tenl'.includes(next)) return '’';
  if (length > 1 && (is(digit, before) || is(letter, before)) && is(letter, pointAfter(text, at))) return '’';
  if (opens) {
    if (suffix.test(rest)) return '’';
    quotes.single++;
    return '‘';
  }
  if (length > 2 && !is(digit, pointAfter(text, at))) return '’';
  if (quotes.single > 0 && mayClose(text, at, lineEnd, flanks)) {
    quotes.single--;
    return '’';
  }
  return undefined;
}

function isWordEnd(text: string, at: number, lineEnd: number): boolean {
  if (at >= lineEnd) return true;
  const point = text.codePointAt(at) ?? 32;
  return isUnicodeSpace(point) || isUnicodePunct(point) || (point < 128 && isPunct(point));
}
