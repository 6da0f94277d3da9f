import type { Span } from '../../text/span';
import { isMarkdownSpace, isPunctuation } from '../../text/characters';

/** An image that CommonMark understands, with the places of its parts. */
export interface StrictImage {
  readonly end: number;
  readonly alt: Span;
  readonly address: Span;
  /** What stands between the quotes of the title; null where there is none. */
  readonly title: Span | null;
  readonly titleQuote: string;
}

/** Reads `![alt](address "title")` at `at`, strictly; null where it is none. Looks no further than `limit`. */
export function readStrictImage(text: string, at: number, limit = text.length): StrictImage | null {
  if (text[at] !== '!' || text[at + 1] !== '[') return null;
  const close = closeBracket(text, at + 2, limit);
  if (close < 0 || text[close + 1] !== '(') return null;
  const start = skipSpace(text, close + 2, limit);
  const address = readAddress(text, start, limit);
  if (address === null) return null;
  const afterAddress = address.next;
  const titleStart = skipSpace(text, afterAddress, limit);
  const alt = { start: at + 2, end: close };
  const span = { start: address.start, end: address.end };
  if (text[titleStart] === ')' && titleStart < limit) {
    return { end: titleStart + 1, alt, address: span, title: null, titleQuote: '' };
  }
  if (titleStart === afterAddress) return null;
  const quote = text[titleStart] ?? '';
  const closing = quote === '(' ? ')' : quote;
  if (closing !== '"' && closing !== "'" && quote !== '(') return null;
  const titleEnd = findUnescaped(text, closing, titleStart + 1, limit);
  if (titleEnd < 0) return null;
  const end = skipSpace(text, titleEnd + 1, limit);
  if (text[end] !== ')' || end >= limit) return null;
  return { end: end + 1, alt, address: span, title: { start: titleStart + 1, end: titleEnd }, titleQuote: quote };
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

function readAddress(text: string, start: number, limit: number): { start: number; end: number; next: number } | null {
  if (text[start] === '<') {
    for (let i = start + 1; i < limit; i++) {
      const char = text[i];
      if (char === '\n' || char === '<') return null;
      if (char === '>') return { start: start + 1, end: i, next: i + 1 };
      if (char === '\\') i++;
    }
    return null;
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
  if (i > limit || depth > 0) return null;
  return { start, end: i, next: i };
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
