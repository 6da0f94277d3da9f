import type { ProjectIssue } from './archive';

export interface Counts {
  readonly issues: number;
  readonly entries: number;
  /** Entries that have no project line. */
  readonly withoutLine: number;
}

/** Counts what the issues have about a project. */
export function countEntries(issues: Iterable<ProjectIssue>): Counts {
  const counts = { issues: 0, entries: 0, withoutLine: 0 };
  for (const { entries } of issues) {
    counts.issues++;
    counts.entries += entries.length;
    counts.withoutLine += entries.filter(({ hasProjectLine }) => !hasProjectLine).length;
  }
  return counts;
}
