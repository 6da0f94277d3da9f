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
