import type { Issue } from '../../issue/issue';
import { keepsFrontMatter } from '../../lint/keepsFrontMatter';
import type { Fix } from '../../lint/rule';
import type { Message } from '../../messages/message';
import { applyEdits, type TextEdit } from '../../text/edits';

// More than any front matter needs: it is read again after each repair.
const maxRepairs = 32;
/** UTF-16 units. */
const maxLength = 4096;
const repairs = new WeakMap<Issue, number>();

/** A fix of the front matter; none if it could not be read afterwards, or if another field would change. */
export function repairFields(issue: Issue, title: Message, edits: readonly TextEdit[], safe: boolean): Fix[] {
  const count = repairs.get(issue) ?? 0;
  repairs.set(issue, count + 1);
  const { text, frontMatter } = issue;
  if (count >= maxRepairs || frontMatter.yaml.end - frontMatter.yaml.start > maxLength) return [];
  return keepsFrontMatter(text, applyEdits(text, edits), frontMatter) ? [{ title, edits, safe }] : [];
}
