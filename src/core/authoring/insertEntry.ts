import type { Entry, Issue } from '../issue/issue';
import { readProjectLineStyle } from '../issue/projectLineStyle';
import { findByName, type Project, type Registry } from '../projects/registry';
import { readEntryStyle } from './entryStyle';
import {
  entryAt,
  insertAt,
  lastLineOfBlock,
  lastLineOfSection,
  placeBelow,
  sectionAt,
  type Insertion,
  type InsertionRequest,
  type Refusal,
} from './insertion';
import type { Template } from './template';
import { composeEntry, composeProjectLine, composeTurn, exampleProject } from './templateBlocks';

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

/** The entry that follows another one, in its style and with the next number. */
export function composeNextEntry(
  { issue, config, language }: Omit<InsertionRequest, 'cursor'>,
  previous: Entry | null,
): Template {
  const style = readEntryStyle(issue, config.format, language, previous);
  const projects = composeProjectChoice(issue, config.registry, previous);
  return composeEntry(style, language, nextEntryNumber(previous), projects);
}

/** The number of the entry that follows another one; the first is 1. A style without numbers leaves it out. */
export function nextEntryNumber(previous: Entry | null): number {
  return (previous?.number ?? 0) + 1;
}

/** A tabstop that offers the project lines of all known projects, in the issue's style. */
export function composeProjectChoice(issue: Issue, registry: Registry, previous: Entry | null): Template {
  if (registry.projects.length === 0) return [];
  const choices = orderProjects(issue, registry, previous).map(readProjectLineStyle(issue));
  return [{ tabstop: projectTabstop, choices }];
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
export function insertTurn({ issue, config, language, cursor }: InsertionRequest): Insertion | Refusal {
  const entry = cursor === null ? (issue.entries.at(-1) ?? null) : entryAt(issue, cursor);
  if (!entry) return 'no-entry';
  const end = entry.turns.at(-1)?.span.end ?? entry.heading.end;
  const style = readEntryStyle(issue, config.format, language, entry);
  return insertAt(placeBelow(issue, issue.lines.lineAt(end), cursor), composeTurn(style, language));
}

/**
 * Inserts the project line of the entry at the cursor, or below the block at the cursor where there is no entry.
 * @param project null: none of the known ones, its name and address are to be filled in
 */
export function insertProjectLine({ issue, cursor }: InsertionRequest, project: Project | null): Insertion | Refusal {
  const entry = cursor === null ? (issue.entries.at(-1) ?? null) : entryAt(issue, cursor);
  if (!entry && cursor === null) return 'no-entry';
  if (entry?.projectLine) return 'has-project-line';
  const line = project ? [readProjectLineStyle(issue)(project)] : composeProjectLine(exampleProject);
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

/** The project that most entries of an issue are about. */
export function likelyProject(issue: Issue, registry: Registry): Pick<Project, 'name' | 'url'> {
  return orderProjects(issue, registry, null)[0] ?? exampleProject;
}
