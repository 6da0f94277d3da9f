import { blockEnd, entryAt, lastLine, placeBelow, type Place } from './places';
import type { Request } from './request';

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
