import type { Archive, ProjectIssue, ProjectKey } from './archive';
import type { IssueSummary } from './issueSummary';

// A fixed locale: the order is the same for everyone who works on a digest.
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * The projects of an archive by name, null last. Not by count: people look a project up by its name, and a list ordered
 * by count would move under the pointer while someone writes.
 */
export function listProjects({ projects }: Archive): ProjectKey[] {
  return [...projects.keys()].sort((a, b) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : collator.compare(a, b) || compare(a, b),
  );
}

/** The issues about a project, newest first. */
export function listProjectIssues({ projects }: Archive, project: ProjectKey): ProjectIssue[] {
  return [...(projects.get(project)?.values() ?? [])].sort((a, b) => compareIssues(a.issue, b.issue));
}

/** All issues, newest first. */
export function listIssues({ issues }: Archive): IssueSummary[] {
  return [...issues.values()].sort(compareIssues);
}

/** Newest first, those without a day last; issues of one day by uri, so that the order does not depend on which was read first. */
function compareIssues(a: IssueSummary, b: IssueSummary): number {
  return compare(b.day ?? '', a.day ?? '') || compare(a.uri, b.uri);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Counts {
  readonly issues: number;
  readonly entries: number;
  /** Entries that have no project line. */
  readonly withoutLine: number;
}

/** Counts the entries about a project. */
export function countEntries(issues: Iterable<ProjectIssue>): Counts {
  const counts = { issues: 0, entries: 0, withoutLine: 0 };
  for (const { entries } of issues) {
    counts.issues++;
    counts.entries += entries.length;
    counts.withoutLine += entries.filter(({ hasProjectLine }) => !hasProjectLine).length;
  }
  return counts;
}
