import type { Span } from '../text/span';
import type { Link, ProseLine } from './issue';

/** Ends an address in running text: blanks, quotes and brackets, and what Chinese and Markdown write behind one. */
const endsAddress = /[\s<>"'`*「」『』【】（）《》“”‘’，。；：！？、|[\]{}^\\\u00a0\u200b]/;
const trailing = /[.,;:!?)_~]/;

/**
 * Addresses that stand bare in the text.
 * @param taken spans of links, images and code, sorted by start: what lies in them is no bare address.
 */
export function readBareLinks(text: string, prose: readonly ProseLine[], taken: readonly Span[]): Link[] {
  const links: Link[] = [];
  let nextLine = 0;
  let nextTaken = 0;
  for (let at = text.indexOf('http'); at >= 0; at = text.indexOf('http', at)) {
    while ((prose[nextLine]?.span.end ?? Infinity) <= at) nextLine++;
    const line = prose[nextLine]?.span;
    if (!line) break;
    while ((taken[nextTaken]?.end ?? Infinity) <= at) nextTaken++;
    const cover = taken[nextTaken];
    if (line.start > at) at = line.start;
    else if (cover && cover.start <= at) at = cover.end;
    else {
      const end = findEnd(text, at, Math.min(line.end, cover ? cover.start : line.end));
      if (end > at) links.push(bareLink(text, { start: at, end }));
      at = Math.max(end, at + 4);
    }
  }
  return links;
}

function findEnd(text: string, start: number, limit: number): number {
  const scheme = text.startsWith('https://', start) ? 8 : text.startsWith('http://', start) ? 7 : 0;
  if (!scheme) return start;
  let end = start + scheme;
  while (end < limit && !endsAddress.test(text[end] ?? '')) end++;
  while (end > start + scheme && trailing.test(text[end - 1] ?? '')) end--;
  return end > start + scheme ? end : start;
}

function bareLink(text: string, span: Span): Link {
  const url = text.slice(span.start, span.end);
  return { span, text: url, textSpan: span, url, urlSpan: span, kind: 'bare' };
}
