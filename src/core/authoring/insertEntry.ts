import type { Entry, Issue } from '../issue/issue';
import { findByName, type Project, type Registry } from '../projects/registry';
import { readProjectLineStyle } from '../issue/projectLineStyle';
import { entryBlock, exampleProject, projectBlock, turnBlock } from './templateBlocks';
import { readEntryStyle } from './entryStyle';
import {
  blockEnd,
  entryAt,
  lastLine,
  placeBelow,
  sectionAt,
  type Insertion,
  type Place,
  type Refusal,
  type Request,
} from './insertion';
import { rest, type Template } from './template';

/** A title of a section that holds readers' questions. */
export const asksTitle = /问答|提问|答疑|issue|question|q\s?&\s?a|\bqa\b/i;
const projectField = 5;

/** Inserts a question with its answer: behind the entry at the cursor, else behind the last one. */
export function insertEntry(request: Request): Insertion {
  const { place, previous } = findPlace(request);
  return {
    span: place.span,
    template: [place.before, ...writeEntry(request, previous), rest, place.after],
  };
}

/** The next entry in the style and with the number that follow from the one before it. */
export function writeEntry({ issue, config, language }: Omit<Request, 'cursor'>, previous: Entry | null): Template {
  const style = readEntryStyle(issue, config.format, language, previous);
  return entryBlock(style, language, nextNumber(previous), projectChoice(issue, config.registry, previous));
}

/** The number of the entry behind another one; the first is 1. A style without numbers leaves it out. */
export function nextNumber(previous: Entry | null): number {
  return (previous?.number ?? 0) + 1;
}

/** A field that offers the project lines of all known projects, in the issue's style. */
export function projectChoice(issue: Issue, registry: Registry, near: Entry | null): Template {
  if (registry.projects.length === 0) return [];
  const write = readProjectLineStyle(issue);
  return [{ field: projectField, choices: orderProjects(issue, registry, near).map(write) }];
}

function findPlace({ issue, cursor }: Request): { place: Place; previous: Entry | null } {
  const current = cursor === null ? null : entryAt(issue, cursor);
  const empty = cursor === null || current ? null : emptySection(issue, cursor);
  const previous = current ?? (empty ? null : (issue.entries.at(-1) ?? null));
  if (previous) return { place: placeBelow(issue, previous.endLine, cursor), previous };
  if (cursor !== null && cursor >= issue.lines.lineAt(issue.body.start))
    return { place: placeBelow(issue, blockEnd(issue, cursor), cursor), previous: null };
  const section = issue.sections.find(({ title }) => asksTitle.test(title));
  const last = section ? blockEnd(issue, issue.lines.lineAt(section.span.end)) : lastLine(issue);
  return { place: placeBelow(issue, last, cursor), previous: null };
}

/** A section of questions at the cursor that has none yet. */
function emptySection(issue: Issue, cursor: number): boolean {
  const section = sectionAt(issue, cursor);
  if (!section || !asksTitle.test(section.title)) return false;
  return !issue.entries.some(({ span }) => section.span.start <= span.start && span.start <= section.span.end);
}

/** Inserts a further question with its answer at the end of the entry at the cursor, above its project line. */
export function insertTurn({ issue, config, language, cursor }: Request): Insertion | Refusal {
  const entry = cursor === null ? (issue.entries.at(-1) ?? null) : entryAt(issue, cursor);
  if (!entry) return 'no-entry';
  const spoken = entry.turns.at(-1)?.span.end ?? entry.heading.end;
  const place = placeBelow(issue, issue.lines.lineAt(spoken), cursor);
  const style = readEntryStyle(issue, config.format, language, entry);
  return { span: place.span, template: [place.before, ...turnBlock(style, language), rest, place.after] };
}

/**
 * Inserts the project line of the entry at the cursor, or of the block at the cursor where there is no entry.
 * @param project null: it is none of the known ones, its name and address are to be filled in
 */
export function insertProjectLine({ issue, cursor }: Request, project: Project | null): Insertion | Refusal {
  const entry = cursor === null ? (issue.entries.at(-1) ?? null) : entryAt(issue, cursor);
  if (!entry && cursor === null) return 'no-entry';
  if (entry?.projectLine) return 'has-project-line';
  const line = project
    ? [readProjectLineStyle(issue)(project)]
    : projectBlock({ name: exampleProject.name, url: exampleProject.url });
  const last = entry ? entry.endLine : blockEnd(issue, cursor ?? 0);
  const place = placeBelow(issue, last, cursor);
  return { span: place.span, template: [place.before, ...line, rest, place.after] };
}

/** The projects of the registry, the likely ones of an entry first, then by how often the issue speaks of them. */
export function orderProjects({ entries }: Issue, registry: Registry, entry: Entry | null): Project[] {
  const counts = new Map<string, number>();
  for (const name of entries.flatMap(({ projects }) => projects)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const likely = new Set(entry?.projects.map((name) => findByName(registry, name)?.name ?? name));
  const rank = ({ name }: Project) => (likely.has(name) ? -entries.length - 1 : 0) - (counts.get(name) ?? 0);
  return [...registry.projects].sort((a, b) => rank(a) - rank(b));
}
