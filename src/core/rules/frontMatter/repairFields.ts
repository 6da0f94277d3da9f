import type { Issue } from '../../issue/issue';
import { keepsFrontMatter } from '../../lint/keepsFrontMatter';
import type { Fix } from '../../lint/rule';
import type { Message } from '../../messages/message';
import { applyEdits, type TextEdit } from '../../text/edits';

/** More than any front matter needs: each is read again. */
const maxRepairs = 64;
const repairs = new WeakMap<Issue, number>();

/** A fix of the front matter; none if it could not be read afterwards, or if another field would change. */
export function repairFields(issue: Issue, title: Message, edits: readonly TextEdit[], safe: boolean): Fix[] {
  const count = repairs.get(issue) ?? 0;
  repairs.set(issue, count + 1);
  if (count >= maxRepairs || !keepsFrontMatter(issue.text, applyEdits(issue.text, edits))) return [];
  return [{ title, edits, safe }];
}
