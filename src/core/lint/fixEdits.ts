import type { TextBlock } from '../markdown/textBlocks';
import type { Issue, Link } from '../issue/issue';
import { lineBreakOf } from '../text/lines';
import type { TextEdit } from '../text/edits';
import type { Span } from '../text/span';

/** A blank line above a line, inside of the quotes that the line is in; none where there is one and did not help. */
export function insertBlankLine({ text, lines }: Issue, { path }: TextBlock, line: number): TextEdit[] {
  const start = lines.startOf(line);
  if (!/[^ \t>]/.test(lines.textOf(line - 1))) return [];
  const depth = path.filter((tag) => tag === 'blockquote').length;
  const [marks = ''] = /^[ \t]*(?:>[ \t]*)*/.exec(text.slice(start, lines.endOf(line))) ?? [];
  // A marker indented this far quotes nothing: what it means is a guess.
  if (/^(?: {4}| {0,3}\t)[ \t]*>/.test(marks)) return [];
  // A line that is quoted only because the one above is has no marks to repeat.
  const quoted = depth > 0 ? marks.trimEnd() || '>'.repeat(depth) : '';
  return [{ span: { start, end: start }, newText: quoted + lineBreakOf(text) }];
}

/** Edits that replace a part of a link's address, also where its text shows the same address. @param part offsets in the address */
export function replaceInAddress(text: string, link: Link, part: Span, newText: string): TextEdit[] {
  const replace = (offset: number) => ({ span: { start: offset + part.start, end: offset + part.end }, newText });
  const { url, urlSpan, textSpan, kind } = link;
  const shown = kind === 'inline' ? text.slice(textSpan.start, textSpan.end).indexOf(url) : -1;
  return [...(shown < 0 ? [] : [replace(textSpan.start + shown)]), replace(urlSpan.start)];
}
