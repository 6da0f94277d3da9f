import type { Config } from '../config/config';
import type { Entry, Issue, OpaqueBlock, Section } from '../issue/issue';
import { languageOf, type Language } from '../messages/message';
import type { Span } from '../text/span';
import { finalTabstop, type Template } from './template';

/** An issue in which something is to be inserted. */
export interface InsertionRequest {
  readonly issue: Issue;
  readonly config: Config;
  /** An earlier issue of the digest, which is imitated where the issue itself has nothing to imitate; null without one. */
  readonly model: Issue | null;
  /** The text of the template that the digest has for whole issues; null without one. */
  readonly template: string | null;
  /** The language of what is written. */
  readonly language: Language;
  /** The line of the cursor, from 0; null where the editor shows none. */
  readonly cursor: number | null;
}

/** A template that replaces a span of the issue. */
export interface Insertion {
  readonly span: Span;
  readonly template: Template;
}

/** Why nothing is inserted: the cursor is in no entry, the entry has a project line, nothing is missing, there is text already. */
export type Refusal = 'no-entry' | 'has-project-line' | 'has-front-matter' | 'broken-front-matter' | 'not-empty';

/** Where a block is inserted, with the line breaks that separate it from the text above and below. */
export interface Place {
  readonly span: Span;
  readonly before: string;
  readonly after: string;
}

/** A template as a block at a place; the cursor ends after it. */
export function insertAt({ span, before, after }: Place, template: Template): Insertion {
  return { span, template: [before, ...template, finalTabstop, after] };
}

/** Whether a line holds white space only. */
export function isBlank({ lines }: Issue, line: number): boolean {
  return lines.textOf(line).trim() === '';
}

/**
 * The place for a block below a line.
 * @param line the last line of the block above; -1 for the top of the file
 * @param cursor the line of the cursor, which becomes the place if only blank lines lie between
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

/** The entry that holds a line or the text above its blank lines. */
export function entryAt(issue: Issue, line: number): Entry | null {
  const entry = issue.entries.findLast((one) => one.line <= line);
  if (!entry) return null;
  return line <= entry.endLine || isGap(issue, entry.endLine + 1, line) ? entry : null;
}

/** The last section that begins at or above a line. */
export function sectionAt({ sections }: Issue, line: number): Section | null {
  return sections.findLast((section) => section.line <= line) ?? null;
}

/** The last line of the paragraph, list item or code block at a line; for a blank line, of the one above. */
export function lastLineOfBlock(issue: Issue, line: number): number {
  const { lines, body } = issue;
  const first = lines.lineAt(body.start);
  if (line < first) return lastFrontMatterLine(issue);
  const code = opaqueAt(issue, line);
  if (code) return code.endLine;
  let end = line;
  if (isBlank(issue, end)) while (end >= first && isBlank(issue, end)) end--;
  else while (end + 1 < lines.count && !isBlank(issue, end + 1) && !beginsPart(issue, end + 1)) end++;
  return end < first ? lastFrontMatterLine(issue) : end;
}

/** The last line of the front matter; -1 where there is none. */
export function lastFrontMatterLine({ lines, frontMatter: { present, span } }: Issue): number {
  return present ? lines.lineAt(Math.max(0, span.end - 1)) : -1;
}

function lastTextLine(issue: Issue): number {
  let line = issue.lines.count - 1;
  while (line >= 0 && isBlank(issue, line)) line--;
  return line;
}

/** The last text line of a section; without one, of the file. */
export function lastLineOfSection(issue: Issue, section: Section | undefined): number {
  return section ? lastLineOfBlock(issue, issue.lines.lineAt(section.span.end)) : lastTextLine(issue);
}

/** The code block or HTML block that holds a line. */
export function opaqueAt({ opaque }: Issue, line: number): OpaqueBlock | null {
  return opaque.find((block) => block.line <= line && line <= block.endLine) ?? null;
}

/** Whether a section or an entry begins at a line. */
export function beginsPart({ sections, entries }: Issue, line: number): boolean {
  return sections.some((section) => section.line === line) || entries.some((entry) => entry.line === line);
}

function isGap(issue: Issue, from: number, to: number): boolean {
  for (let line = from; line <= to; line++) if (!isBlank(issue, line)) return false;
  return true;
}

/** The place at the cursor, or after the entry there. Without a cursor: the end of the last section with such a title, else of the file. */
export function placeOutsideEntries({ issue, cursor }: InsertionRequest, title: RegExp): Place {
  if (cursor === null) {
    const section = issue.sections.findLast((one) => title.test(one.title));
    return placeBelow(issue, lastLineOfSection(issue, section), null);
  }
  return placeBelow(issue, entryAt(issue, cursor)?.endLine ?? lastLineOfBlock(issue, cursor), cursor);
}

/**
 * The language of an issue; of one without text, that of the digest.
 * @param model an earlier issue of the digest
 * @param shown the language of the editor, where there is none
 */
export function readLanguage({ text, body }: Issue, model: Issue | null, shown: Language): Language {
  const own = languageOf(text);
  if (own === 'zh-cn' || text.slice(body.start).trim() !== '') return own;
  return model ? languageOf(model.text) : shown;
}
