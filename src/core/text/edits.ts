import type { Span } from './span';

/** Replaces `span` of a text with `newText`. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * Applies edits that do not overlap, in any order.
 * @throws RangeError where two of them overlap: the caller has mixed repairs that do not fit together.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let from = 0;
  for (const { span, newText } of sorted) {
    if (span.start < from) throw new RangeError(`edits overlap at ${span.start}`);
    result += text.slice(from, span.start) + newText;
    from = span.end;
  }
  return result + text.slice(from);
}

/** The smallest single edit that makes one text the other; null where they are the same. Splits no line break and no character. */
export function findChange(before: string, after: string): TextEdit | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  while (isInside(before, start) || isInside(after, start)) start--;
  const last = (text: string, from: number) => text.charCodeAt(text.length - 1 - from);
  let kept = 0;
  while (kept < most - start && last(before, kept) === last(after, kept)) kept++;
  while (isInside(before, before.length - kept) || isInside(after, after.length - kept)) kept--;
  return { span: { start, end: before.length - kept }, newText: after.slice(start, after.length - kept) };
}

/** Whether an offset lies within a `\r\n` or within a character of two units. */
function isInside(text: string, at: number): boolean {
  return /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(Math.max(0, at - 1), at + 1));
}
