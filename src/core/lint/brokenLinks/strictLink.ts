import type { Span } from '../../text/span';
import { isMarkdownSpace, isPunctuation } from '../../text/characters';

/** A link that CommonMark understands, with the places of its parts. */
export interface StrictLink extends Span {
  readonly words: Span;
  readonly address: Span;
  /** What stands between the quotes of the title; null where there is none. */
  readonly title: Span | null;
  readonly titleQuote: string;
}

/**
 * Reads `[words](address "title")` at `at` as CommonMark does; null where there is none. An image is such a link after `!`.
 * @param limit the end of what is read
 */
export function readStrictLink(text: string, at: number, limit = text.length): StrictLink | null {
  if (text[at] !== '[') return null;
  const close = closeBracket(text, at + 1, limit);
  if (close < 0 || text[close + 1] !== '(') return null;
  const address = readAddress(text, skipSpace(text, close + 2, limit), limit);
  if (address === null) return null;
  const words = { start: at + 1, end: close };
  const titleStart = skipSpace(text, address.next, limit);
  if (text[titleStart] === ')' && titleStart < limit)
    return { start: at, end: titleStart + 1, words, address, title: null, titleQuote: '' };
  const titleQuote = text.charAt(titleStart);
  if (titleStart === address.next || titleQuote === '' || !'"\'('.includes(titleQuote)) return null;
  const titleEnd = findUnescaped(text, titleQuote === '(' ? ')' : titleQuote, titleStart + 1, limit);
  const end = skipSpace(text, titleEnd + 1, limit);
  if (titleEnd < 0 || text[end] !== ')' || end >= limit) return null;
  return { start: at, end: end + 1, words, address, title: { start: titleStart + 1, end: titleEnd }, titleQuote };
}

function closeBracket(text: string, from: number, limit: number): number {
  let depth = 0;
  for (let i = from; i < limit; i++) {
    const char = text[i];
    if (char === '\\') i++;
    else if (char === '[') depth++;
    else if (char === ']' && depth-- === 0) return i;
  }
  return -1;
}

function readAddress(text: string, start: number, limit: number): (Span & { readonly next: number }) | null {
  if (text[start] === '<') {
    const end = findUnescaped(text, '>', start + 1, limit);
    if (end < 0 || /\n|(?<!\\)</.test(text.slice(start + 1, end))) return null;
    return { start: start + 1, end, next: end + 1 };
  }
  let depth = 0;
  let i = start;
  for (; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code === 0x7f) break;
    if (code === 0x5c && isPunctuation(text.charCodeAt(i + 1))) i++;
    else if (code === 0x28) depth++;
    else if (code === 0x29 && depth-- === 0) break;
  }
  return i > limit || depth > 0 ? null : { start, end: i, next: i };
}

function findUnescaped(text: string, char: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === char) return i;
  }
  return -1;
}

function skipSpace(text: string, from: number, limit: number): number {
  let i = from;
  while (i < limit && isMarkdownSpace(text.charCodeAt(i))) i++;
  return i;
}
