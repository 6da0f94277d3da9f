import type { Field, Issue } from '../../issue/issue';
import type { Span } from '../../text/span';

/** Where a finding about a value is shown: its first line; the key where nothing is written. */
export function valuePlace({ lines }: Issue, { keySpan, valueSpan: { start, end } }: Field): Span {
  const last = Math.min(end, lines.endOf(lines.lineAt(start)));
  return last > start ? { start, end: last } : keySpan;
}

/** The part of a value that lies between its quotes; null for blocks of text (`|`, `>`) and what has a tag. */
export function innerSpan({ text }: Issue, { valueSpan: { start, end } }: Field): Span | null {
  const first = text.charAt(start);
  if (first === '"' || first === "'") {
    return end - start >= 2 && text[end - 1] === first ? { start: start + 1, end: end - 1 } : null;
  }
  return end > start && !'|>!&*[{'.includes(first) ? { start, end } : null;
}
