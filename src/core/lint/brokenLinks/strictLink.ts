import { parseLinkDestination, parseLinkTitle } from '../../markdown/markdownIt';
import type { Span } from '../../text/span';
import { isMarkdownSpace } from '../../text/characters';

/** A link that CommonMark understands, with the places of its parts. */
export interface StrictLink extends Span {
  readonly words: Span;
  readonly address: Span;
  /** With its quotes; null where there is none. */
  readonly title: Span | null;
}

/**
 * Reads `[words](address "title")` at `at` as CommonMark does; null where there is none. An image is such a link after `!`.
 * @param end nothing is read beyond
 */
export function readStrictLink(text: string, at: number, end = text.length): StrictLink | null {
  const limit = Math.min(end, text.length);
  const close = text[at] === '[' ? closeBracket(text, at + 1, limit) : -1;
  if (close < 0 || text[close + 1] !== '(') return null;
  const start = skipSpace(text, close + 2, limit);
  const target = parseLinkDestination(text, start, limit);
  if (!target.ok && text[start] !== ')') return null;
  const next = target.ok ? target.pos : start;
  const angle = target.ok && text[start] === '<' ? 1 : 0;
  const titleStart = skipSpace(text, next, limit);
  const found = titleStart > next && titleStart < limit ? parseLinkTitle(text, titleStart, limit) : null;
  const title = found?.ok ? { start: titleStart, end: found.pos } : null;
  const last = skipSpace(text, title?.end ?? next, limit);
  if (text[last] !== ')' || last >= limit) return null;
  const address = { start: start + angle, end: next - angle };
  return { start: at, end: last + 1, words: { start: at + 1, end: close }, address, title };
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

function skipSpace(text: string, from: number, limit: number): number {
  let i = from;
  while (i < limit && isMarkdownSpace(text.charCodeAt(i))) i++;
  return i;
}
