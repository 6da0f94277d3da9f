import type { Project } from '../projects/registry';
import { exampleProject, releaseBlock } from './blocks';
import { placeOutside } from './placeOutside';
import type { Insertion, Request } from './request';
import { rest } from './template';

const releasesTitle = /发布|版本|项目进展|release/i;

/** Inserts the note of a release: at the cursor, outside of entries. */
export function insertRelease(request: Request, project: Project | null): Insertion {
  const place = placeOutside(request, releasesTitle);
  return {
    span: place.span,
    template: [place.before, ...releaseBlock(request.language, project ?? exampleProject), rest, place.after],
  };
}
