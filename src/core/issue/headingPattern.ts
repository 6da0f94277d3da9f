import type { Opening } from './opening';
import type { Segment } from './segments';

const placeholder = /\{(number|asker|any)\}/;

/**
 * Matches a line against the configured headings: literal text with `{number}`, `{asker}` and `{any}`.
 * Every literal piece is looked for once, from left to right, so a pattern cannot make matching slow.
 */
export function matchHeading(segment: Segment, patterns: readonly string[]): Opening | null {
  for (const pattern of patterns) {
    const opening = match(segment, pattern);
    if (opening) return opening;
  }
  return null;
}

function match({ text, span }: Segment, pattern: string): Opening | null {
  const pieces = pattern.trim().split(placeholder);
  const found: Record<string, { start: number; end: number }> = {};
  let at = pieces[0]?.length ?? 0;
  if (!text.startsWith(pieces[0] ?? '')) return null;
  for (let i = 1; i < pieces.length; i += 2) {
    const literal = pieces[i + 1] ?? '';
    const last = i + 2 >= pieces.length;
    const end = literal === '' ? text.length : last ? text.length - literal.length : text.indexOf(literal, at);
    if (end < at || !text.startsWith(literal, end)) return null;
    found[pieces[i] ?? ''] = { start: at, end };
    at = end + literal.length;
  }
  if (at < text.length) return null;
  const { number, asker } = found;
  const digits = number ? text.slice(number.start, number.end) : '';
  if (number && !/^\d{1,6}$/.test(digits)) return null;
  const place = (part: { start: number; end: number }) => ({
    start: span.start + part.start,
    end: span.start + part.end,
  });
  return {
    number: number ? Number(digits) : null,
    numberSpan: number ? place(number) : null,
    asker: asker ? text.slice(asker.start, asker.end) : null,
    askerSpan: asker ? place(asker) : null,
    ticket: false,
    asks: true,
    at: false,
    bold: true,
    rest: span.end,
  };
}
