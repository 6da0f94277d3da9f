import type { EntrySummary, IssueSummary } from './summary';

/** The entry that a line belongs to. @param line from 0 */
export function findEntryAt({ entries }: IssueSummary, line: number): EntrySummary | undefined {
  return entries.find((entry) => entry.line <= line && line <= entry.endLine);
}
