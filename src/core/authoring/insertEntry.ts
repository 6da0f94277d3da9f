import type { Entry, Issue } from '../issue/issue';
import { defaultProjectLineStyle, findProjectLineStyle, type ProjectLineStyle } from '../issue/projectLineStyle';
import { findByName, type Project, type Registry } from '../projects/registry';
import { defaultStyle, readEntryStyle, type EntryStyle } from './entryStyle';
import {
  entryAt,
  insertAt,
  isBlank,
  lastLineOfBlock,
  lastLineOfSection,
  placeBelow,
  sectionAt,
  type Insertion,
  type InsertionRequest,
  type Refusal,
} from './insertion';
import { tab, type Template } from './template';
import { composeEntry, composeProjectLine, composeTurn } from './templateBlocks';

/** The titles of sections that hold readers' questions. */
export const questionsTitle = /问答|提问|答疑|issue|question|q\s?&\s?a|\bqa\b/i;
const projectTabstop = 5;

/** Inserts a question with its answer after the entry at the cursor, else after the last one. */
export function insertEntry(request: InsertionRequest): Insertion {
  const { issue, cursor } = request;
  const previous = findPrevious(request);
  return insertAt(
    placeBelow(issue, previous?.endLine ?? findLineAbove(request), cursor),
    composeNextEntry(request, previous),
  );
}

/** What decides how entries are written. */
type StyleSource = Pick<InsertionRequest, 'issue' | 'config' | 'language'> & Partial<Pick<InsertionRequest, 'model'>>;

/** The entry that follows another one, in its style and with the next number. */
export function composeNextEntry(request: StyleSource, previous: Entry | null): Template {
  const style = readStyle(request, previous);
  return composeEntry(style, request.language, nextEntryNumber(previous), composeProjectField(request.config.registry));
}

/** How the entries of an issue are written: as one of its own, else as those of the model, else as configured. */
export function readStyle({ issue, model, config, language }: StyleSource, entry: Entry | null): EntryStyle {
  const configured = defaultStyle(config.format, language);
  return readEntryStyle(issue, entry, model ? readEntryStyle(model, null, configured) : configured);
}

/** How the project lines of an issue are written, by the same order. */
function readLineStyle({ issue, model, language }: InsertionRequest): ProjectLineStyle {
  return findProjectLineStyle(issue) ?? (model && findProjectLineStyle(model)) ?? defaultProjectLineStyle(language);
}

/** The number of the entry that follows another one; the first is 1. A style without numbers leaves it out. */
export function nextEntryNumber(previous: Entry | null): number {
  return (previous?.number ?? 0) + 1;
}

/** An empty place for the project line: which project it is, only the words of the question and the answer tell. */
export function composeProjectField({ projects }: Registry): Template {
  return projects.length === 0 ? [] : [tab(projectTabstop)];
}

/** Whether a line is the empty place for the project line of an entry that says which project it is about. */
export function isProjectField(issue: Issue, line: number): boolean {
  const entry = isBlank(issue, line) ? entryAt(issue, line) : null;
  const end = entry?.turns.findLast(({ kind }) => kind === 'answer')?.span.end;
  if (!entry || end === undefined || entry.projectLine || entry.projects.length === 0) return false;
  return issue.lines.lineAt(end) < line - 1;
}

/** The entry that a new one follows; none in a section of questions that is still empty. */
function findPrevious({ issue, cursor }: InsertionRequest): Entry | null {
  const current = cursor === null ? null : entryAt(issue, cursor);
  if (current) return current;
  return cursor !== null && isEmptyQuestions(issue, cursor) ? null : (issue.entries.at(-1) ?? null);
}

function isEmptyQuestions(issue: Issue, cursor: number): boolean {
  const section = sectionAt(issue, cursor);
  if (!section || !questionsTitle.test(section.title)) return false;
  return !issue.entries.some(({ span }) => section.span.start <= span.start && span.start <= section.span.end);
}

function findLineAbove({ issue, cursor }: InsertionRequest): number {
  if (cursor !== null && cursor >= issue.lines.lineAt(issue.body.start)) return lastLineOfBlock(issue, cursor);
  return lastLineOfSection(
    issue,
    issue.sections.find(({ title }) => questionsTitle.test(title)),
  );
}

/** Inserts a further question with its answer at the end of the entry at the cursor, above its project line. */
export function insertTurn(request: InsertionRequest): Insertion | Refusal {
  const { issue, language, cursor } = request;
  const entry = cursor === null ? (issue.entries.at(-1) ?? null) : entryAt(issue, cursor);
  if (!entry) return 'no-entry';
  const end = entry.turns.at(-1)?.span.end ?? entry.heading.end;
  const turn = composeTurn(readStyle(request, entry), language);
  return insertAt(placeBelow(issue, issue.lines.lineAt(end), cursor), turn);
}

/**
 * Inserts the project line of the entry at the cursor, or below the block at the cursor where there is no entry.
 * @param project null: none of the known ones, its name and address are to be filled in
 */
export function insertProjectLine(request: InsertionRequest, project: Project | null): Insertion | Refusal {
  const { issue, language, cursor } = request;
  const entry = cursor === null ? (issue.entries.at(-1) ?? null) : entryAt(issue, cursor);
  if (!entry && cursor === null) return 'no-entry';
  if (entry?.projectLine) return 'has-project-line';
  const line = project ? [readLineStyle(request)(project)] : composeProjectLine(language);
  return insertAt(placeBelow(issue, entry?.endLine ?? lastLineOfBlock(issue, cursor ?? 0), cursor), line);
}

/** The projects of the registry: the likely ones of an entry first, then by how many entries of the issue are about them. */
export function orderProjects({ entries }: Issue, registry: Registry, entry: Entry | null): Project[] {
  const counts = new Map<string, number>();
  for (const name of entries.flatMap(({ projects }) => projects)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const likely = new Set(entry?.projects.map((name) => findByName(registry, name)?.name ?? name));
  const rank = ({ name }: Project) => (likely.has(name) ? -entries.length - 1 : 0) - (counts.get(name) ?? 0);
  return [...registry.projects].sort((a, b) => rank(a) - rank(b));
}
