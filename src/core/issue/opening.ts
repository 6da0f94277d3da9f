import { toSource } from '../text/sourceMap';
import type { Span } from '../text/span';
import { readPrintedNumber } from './printedNumber';
import type { Segment } from './segments';
import { simplify } from './simplify';

/** What a line says that may open an entry. Spans count from the start of the file. */
export interface Opening {
  readonly number: number | null;
  readonly numberSpan: Span | null;
  readonly asker: string | null;
  readonly askerSpan: Span | null;
  /** `#1313`: the asker's issue in the project's tracker. */
  readonly ticket: boolean;
  /** Says that somebody asks (`提问`, `asks`). */
  readonly asks: boolean;
  /** The asker is marked with `@`. */
  readonly at: boolean;
  readonly bold: boolean;
  /** Where the words of the question begin, when they stand on the same line; else the end of the line. */
  readonly rest: number;
}

const mark = /[*_\s\u200b]/;
const marks = /[*_\s\u200b]*/y;
const asking = /(?:同学)?的?(?:提问|问道|asks|asked|wrote|writes)(?=$|[*_\s:：])/iy;
/** What a word of asking begins with. */
const askingFirst = '同的提问aAwW';
/** A bare 问 is too common a word to mean anything without a colon right behind it. */
const askingShort = /问[:：]/y;
/** What may stand before the `@`. */
const beforeAt = /(?:(?:Q|问题|问|提问|来自|由|by|from)[*\s\u00a0]{0,4}[:：]?[*\s\u00a0]{0,4})(?=@)/iy;
/** A title begins so, not a name. */
const aboutSomething = /^(?:关于|针对|有关|about)/i;
const longestName = 40;
/** What every opening has in its first words: a number, an `@` or a word of asking. Most lines have none and are soon done. */
const hint =
  /^[*_\s\u200b]*(?:[(（[【<\\](?!https?:)|Q|问题|第|[\d０-９①-⑳一二三四五六七八九十])|[@＠]|提问|问道|asks|asked|wrote|writes/i;

/** Reads a line as the opening of an entry; it is for the caller to weigh what was found. Null: it cannot be one. */
export function readOpening(segment: Segment): Opening | null {
  const head = segment.text.slice(0, longestName * 6);
  if (segment.ordinal === null && !hint.test(head.slice(0, longestName * 2))) return null;
  const simple = simplify(head);
  const { text } = simple;
  const places = (offset: number) => (offset < text.length ? toSource(simple, offset) : head.length);
  const place = (offset: number) => segment.span.start + (offset < text.length ? places(offset) : segment.text.length);
  let i = skipMarks(text, 0);
  const bold = text.slice(0, i).includes('*') || segment.heading > 0;

  const printed = segment.ordinal ? null : readPrintedNumber(text, i);
  const number = segment.ordinal?.value ?? printed?.value ?? null;
  if (printed) i = skipMarks(text, printed.behind);
  beforeAt.lastIndex = i;
  i = skipMarks(text, i + (beforeAt.exec(text)?.[0].length ?? 0));
  const hasAt = text[i] === '@';
  if (hasAt) i = skipMarks(text, i + 1);
  const end = findNameEnd(text, i, hasAt);
  const asker = text.slice(i, end).trim();
  let rest = skipMarks(text, end);
  const ticket = /^#\d/.test(text.slice(rest, rest + 2));
  if (ticket) rest = skipMarks(text, skipDigits(text, rest + 1));
  const asks = readAsking(text, rest, hasAt);
  rest = skipMarks(text, rest + asks);
  if (text[rest] === '：' || text[rest] === ':') rest = skipMarks(text, rest + 1);
  if (number === null && !hasAt && asks === 0) return null;
  const named = asker.length > 0 && asker.length <= longestName && (hasAt || (asks > 0 && !aboutSomething.test(asker)));
  const isWhole = named && segment.text.slice(places(i), places(i + asker.length - 1) + 1) === asker;
  const digits = printed?.digits;
  const exact = digits && /^\d+$/.test(segment.text.slice(places(digits.start), places(digits.end)));
  return {
    number,
    numberSpan: segment.ordinal?.span ?? (exact ? { start: place(digits.start), end: place(digits.end) } : null),
    asker: named ? asker : null,
    askerSpan: isWhole ? { start: place(i), end: place(i) + asker.length } : null,
    ticket,
    asks: asks > 0,
    at: hasAt && named,
    bold,
    rest: place(rest),
  };
}

/** A name ends at a star, a colon, a ticket or a word of asking. */
function findNameEnd(text: string, start: number, hasAt: boolean): number {
  const limit = Math.min(text.length, start + longestName + 20);
  for (let i = start; i < limit; i++) {
    const char = text[i] ?? '';
    if (char === '*' || char === '：' || char === ':' || (char === '#' && /\d/.test(text[i + 1] ?? ''))) return i;
    if (i === start || !askingFirst.includes(char)) continue;
    const wordStart = char >= '\u2e80' || mark.test(text[i - 1] ?? '');
    if (wordStart && readAsking(text, i, hasAt) > 0) return i;
  }
  return limit;
}

/** How long the word of asking at a place is; 0 where there is none. */
function readAsking(text: string, at: number, hasAt: boolean): number {
  asking.lastIndex = at;
  const word = asking.exec(text)?.[0];
  if (word !== undefined) return word.length;
  askingShort.lastIndex = at;
  return hasAt && askingShort.test(text) ? 1 : 0;
}

function skipMarks(text: string, from: number): number {
  marks.lastIndex = from;
  return marks.test(text) ? marks.lastIndex : from;
}

function skipDigits(text: string, from: number): number {
  let i = from;
  while (i < text.length && /\d/.test(text[i] ?? '')) i++;
  return i;
}
