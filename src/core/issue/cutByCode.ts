import type { Entry, Issue } from './issue';
import { indexFrom } from '../text/span';

/**
 * The entries that a line of `#` ends below a code fence that nothing closes: as likely a comment in the code as a heading. What
 * such an entry lacks may appear below.
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
