import type { Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import type { TextEdit } from '../../text/edits';
import { indexFrom, type Span } from '../../text/span';
import type { Fix } from '../../lint/rule';

/** Repairs for signs of a heading that stand alone in their line: they get back the bold line that was torn from them, or go. */
export function fixEmptyHeading(issue: Issue, signs: Span): Fix[] {
  const torn = joinText(issue, signs);
  const remove: Fix = { title: message('heading-empty-fix'), edits: [removeLine(issue, signs)], safe: torn === null };
  return torn ? [{ title: message('heading-join-fix'), edits: torn, safe: false }, remove] : [remove];
}

/** The edits that make a heading of the next line that is none yet but looks like one: wholly bold, and no question's. */
function joinText({ text, lines, entries }: Issue, signs: Span): TextEdit[] | null {
  const own = lines.lineAt(signs.start);
  if (text.slice(lines.startOf(own), signs.start).trim() !== '') return null;
  let line = own + 1;
  while (line < lines.count && text.slice(lines.startOf(line), lines.endOf(line)).trim() === '') line++;
  if (line >= lines.count) return null;
  const start = lines.startOf(line);
  if (entries[indexFrom(entries, start)]?.line === line) return null;
  const end = lines.endOf(line);
  const [, before = '', words = ''] = /^( {0,3}\*\*)([^*\s][^*]*)\*\*\s*$/.exec(text.slice(start, end)) ?? [];
  if (words === '') return null;
  const from = start + before.length;
  return [
    { span: { start: signs.start, end: from }, newText: `${'#'.repeat(signs.end - signs.start)} ` },
    { span: { start: from + words.length, end }, newText: '' },
  ];
}

function removeLine({ text, lines }: Issue, signs: Span): TextEdit {
  const line = lines.lineAt(signs.start);
  const hasWords = (other: number) =>
    other < lines.count && /[^\s>]/.test(text.slice(lines.startOf(other), lines.endOf(other)));
  // Between two lines of text a blank line is left: they are not one paragraph.
  const isBetween = hasWords(line - 1) && hasWords(line + 1);
  const end = line + 1 < lines.count && !isBetween ? lines.startOf(line + 1) : lines.endOf(line);
  return { span: { start: isBetween ? signs.start : lines.startOf(line), end }, newText: '' };
}
