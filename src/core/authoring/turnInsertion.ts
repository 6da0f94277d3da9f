import { turnBlock } from './blocks';
import { readEntryStyle } from './entryStyle';
import { entryAt, placeBelow } from './places';
import type { Insertion, Refusal, Request } from './request';
import { rest } from './template';

/** Inserts a further question with its answer at the end of the entry at the cursor, above its project line. */
export function insertTurn({ issue, config, language, cursor }: Request): Insertion | Refusal {
  const entry = cursor === null ? (issue.entries.at(-1) ?? null) : entryAt(issue, cursor);
  if (!entry) return 'no-entry';
  const spoken = entry.turns.at(-1)?.span.end ?? entry.heading.end;
  const place = placeBelow(issue, issue.lines.lineAt(spoken), cursor);
  const style = readEntryStyle(issue, config.format, language, entry);
  return { span: place.span, template: [place.before, ...turnBlock(style, language), rest, place.after] };
}
