import type { Entry, Issue } from '../issue/issue';
import { indexFrom } from '../text/span';

/**
 * Finds entries with an unclosed code fence that end at a line of `#`: it may be a comment in the code instead of a heading, so what
 * the entry lacks may follow below.
 */
export function findCutByCode({ text, entries, sections, openFences }: Issue): ReadonlySet<Entry> {
  const cut = new Set<Entry>();
  for (const { start } of openFences) {
    const entry = entries[indexFrom(entries, start) - 1];
    if (!entry || entry.span.end < start) continue;
    const next = sections[indexFrom(sections, entry.span.end)];
    if (next && text.startsWith('#', next.span.start)) cut.add(entry);
  }
  return cut;
}
