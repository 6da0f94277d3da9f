import type { Field, Issue } from '../../issue/issue';
import { innerSpan, valuePlace } from '../../lint/readFields';
import type { Fix, Report } from '../../lint/rule';
import { message } from '../../messages/message';

export function reportValue(
  issue: Issue,
  field: Field,
  kind: string,
  words: Report['message'],
  fixes: readonly Fix[],
): Report {
  return { span: valuePlace(issue, field), kind, message: words, fixes };
}

/** Replaces a text of a value if the source has it exactly once. */
export function replaceText(
  issue: Issue,
  field: Field,
  old: string,
  newText: string,
  safe: boolean,
  title = message('front-matter-value-fix', newText),
): Fix[] {
  const { start, end } =
    typeof field.value === 'string' ? (innerSpan(issue, field) ?? field.valueSpan) : field.valueSpan;
  const written = issue.text.slice(start, end);
  const at = written.indexOf(old);
  if (at < 0 || written.indexOf(old, at + 1) >= 0 || /["'\\\r\n]/.test(newText)) return [];
  // White space at the beginning of a further line is its indentation.
  if (/[\r\n][ \t]*$/.test(written.slice(0, at))) return [];
  const span = { start: start + at, end: start + at + old.length };
  return [{ title, edits: [{ span, newText }], safe }];
}
