import { readProjectLineStyle } from '../issue/projectLineStyle';
import type { Project } from '../projects/registry';
import { exampleProject, projectBlock } from './blocks';
import { blockEnd, entryAt, placeBelow } from './places';
import type { Insertion, Refusal, Request } from './request';
import { rest } from './template';

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
