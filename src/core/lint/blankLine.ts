import type { TextBlock } from '../markdown/textBlocks';
import type { Issue } from '../issue/issue';
import { lineBreakOf } from '../text/lineBreak';
import type { TextEdit } from '../text/edits';

/** A blank line above a line, inside of the quotes that the line stands in; none where there is one and did not help. */
export function insertBlankLine({ text, lines }: Issue, { path }: TextBlock, line: number): TextEdit[] {
  const start = lines.startOf(line);
  if (!/[^ \t>]/.test(text.slice(lines.startOf(line - 1), lines.endOf(line - 1)))) return [];
  const depth = path.filter((tag) => tag === 'blockquote').length;
  const [marks = ''] = /^[ \t]*(?:>[ \t]*)*/.exec(text.slice(start, lines.endOf(line))) ?? [];
  // A mark that stands so far in quotes nothing: what is meant by it is a guess.
  if (/^(?: {4}| {0,3}\t)[ \t]*>/.test(marks)) return [];
  // A line that is quoted only because the one above is has no marks to repeat.
  const quoted = depth > 0 ? marks.trimEnd() || '>'.repeat(depth) : '';
  return [{ span: { start, end: start }, newText: quoted + lineBreakOf(text) }];
}
