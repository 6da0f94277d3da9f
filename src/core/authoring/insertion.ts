import type { Config } from '../config/config';
import type { Entry, Issue, OpaqueBlock, Section } from '../issue/issue';
import type { Language } from '../messages/message';
import type { Span } from '../text/span';
import type { Template } from './template';

/** An issue in which something is to be inserted. */
export interface Request {
  readonly issue: Issue;
  readonly config: Config;
  /** The language of what is written. */
  readonly language: Language;
  /** The line of the cursor, from 0; null where the editor shows none. */
  readonly cursor: number | null;
}

/** A template in place of a span of the issue. */
export interface Insertion {
  readonly span: Span;
  readonly template: Template;
}

/** Why nothing is inserted: the cursor is in no entry, the entry has a project line, nothing is missing, there is text already. */
export type Refusal = 'no-entry' | 'has-project-line' | 'has-front-matter' | 'broken-front-matter' | 'not-empty';

/** Where a block goes, and the line breaks that keep it apart from what is above and below. */
export interface Place {
  readonly span: Span;
  readonly before: string;
  readonly after: string;
}

/** Whether a line has nothing but blanks. */
export function isBlank({ text, lines }: Issue, line: number): boolean {
  return text.slice(lines.startOf(line), lines.endOf(line)).trim() === '';
}

/**
 * A place for a block of its own below a line.
 * @param line the last line of what it follows; -1 for the top of the file
 * @param cursor a line of blanks below it where the block is wanted
 */
export function placeBelow(issue: Issue, line: number, cursor: number | null): Place {
  const { lines } = issue;
  const { count } = lines;
  const hasTextAt = (at: number) => at >= 0 && at < count && !isBlank(issue, at);
  if (cursor !== null && cursor > line && isGap(issue, line + 1, cursor)) {
    const last = cursor === count - 1;
    return {
      span: { start: lines.startOf(cursor), end: lines.endOf(cursor) },
      before: hasTextAt(cursor - 1) ? '\n' : '',
      after: hasTextAt(cursor + 1) || last ? '\n' : '',
    };
  }
  const end = line < 0 ? 0 : lines.endOf(line);
  const next = hasTextAt(line + 1) ? '\n' : '';
  return line < 0
    ? { span: { start: 0, end: 0 }, before: '', after: `\n${next}` }
    : { span: { start: end, end }, before: '\n\n', after: next };
}

/** The entry that a line belongs to: it lies in it or in the blank lines below it. */
export function entryAt(issue: Issue, line: number): Entry | null {
  const entry = issue.entries.findLast((one) => one.line <= line);
  if (!entry) return null;
  return line <= entry.endLine || isGap(issue, entry.endLine + 1, line) ? entry : null;
}

/** The last section that begins at or above a line. */
export function sectionAt({ sections }: Issue, line: number): Section | null {
  return sections.findLast((section) => section.line <= line) ?? null;
}

/** The last line of the paragraph, list item or code that a line of the body lies in; of a blank line, what is above. */
export function blockEnd(issue: Issue, line: number): number {
  const { lines, body } = issue;
  const first = lines.lineAt(body.start);
  if (line < first) return frontMatterEnd(issue);
  const code = opaqueAt(issue, line);
  if (code) return code.endLine;
  let end = line;
  if (isBlank(issue, end)) while (end >= first && isBlank(issue, end)) end--;
  else while (end + 1 < lines.count && !isBlank(issue, end + 1) && !opensPart(issue, end + 1)) end++;
  return end < first ? frontMatterEnd(issue) : end;
}

/** The last line of the front matter; -1 where there is none. */
export function frontMatterEnd({ lines, frontMatter: { present, span } }: Issue): number {
  return present ? lines.lineAt(Math.max(0, span.end - 1)) : -1;
}

/** The last line of the file that has text. */
export function lastLine(issue: Issue): number {
  let line = issue.lines.count - 1;
  while (line >= 0 && isBlank(issue, line)) line--;
  return line;
}

/** The code or HTML that a line lies in. */
export function opaqueAt({ opaque }: Issue, line: number): OpaqueBlock | null {
  return opaque.find((block) => block.line <= line && line <= block.endLine) ?? null;
}

function opensPart({ sections, entries }: Issue, line: number): boolean {
  return sections.some((section) => section.line === line) || entries.some((entry) => entry.line === line);
}

function isGap(issue: Issue, from: number, to: number): boolean {
  for (let line = from; line <= to; line++) if (!isBlank(issue, line)) return false;
  return true;
}

/** A place at the cursor; in an entry the place behind it. Without a cursor: the end of the last section with such a title, else of the file. */
export function placeOutside({ issue, cursor }: Request, title: RegExp): Place {
  if (cursor !== null) {
    const entry = entryAt(issue, cursor);
    return placeBelow(issue, entry ? entry.endLine : blockEnd(issue, cursor), cursor);
  }
  const section = issue.sections.findLast((one) => title.test(one.title));
  const last = section ? blockEnd(issue, issue.lines.lineAt(section.span.end)) : lastLine(issue);
  return placeBelow(issue, last, null);
}
