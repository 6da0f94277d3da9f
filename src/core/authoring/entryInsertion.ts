import type { Entry, Issue } from '../issue/issue';
import type { Registry } from '../projects/registry';
import { readProjectLineStyle } from '../issue/projectLineStyle';
import { entryBlock } from './blocks';
import { readEntryStyle } from './entryStyle';
import { blockEnd, entryAt, lastLine, placeBelow, sectionAt, type Place } from './places';
import { orderProjects } from './projectOrder';
import type { Insertion, Request } from './request';
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
