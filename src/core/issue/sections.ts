import type { Lines } from '../text/lines';
import type { Span } from '../text/span';
import { readTitle } from './headings';
import type { Entry, Section } from './issue';
import type { Item } from './items';

/** The sections of an issue: headings, and bold lines that work as headings outside of entries. */
export function readSections(items: readonly Item[], entries: readonly Entry[], lines: Lines, body: Span): Section[] {
  const found: { line: number; title: string; titleSpan: Span; level: number }[] = [];
  let entry = 0;
  let block = 0;
  for (const item of items) {
    if (item.kind !== 'text') continue;
    const { line, span } = item.segment;
    while ((entries[entry]?.endLine ?? Infinity) < line) entry++;
    if ((entries[entry]?.line ?? Infinity) <= line) continue;
    // A heading that is broken by `<br>` or runs over lines is one heading.
    if (item.segment.block === block) continue;
    block = item.segment.block;
    const title = readTitle(item);
    if (title) found.push({ line, titleSpan: span, ...title });
  }
  return found.map((section, i) => ({
    ...section,
    span: {
      start: lines.startOf(section.line),
      end: lines.endOf((found[i + 1]?.line ?? lines.lineAt(body.end) + 1) - 1),
    },
  }));
}
