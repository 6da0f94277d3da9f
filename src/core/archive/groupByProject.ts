import type { ProjectIssue, ProjectKey } from './archive';
import type { EntrySummary, IssueSummary } from './issueSummary';

/** What an issue has about each project: an entry stands under every one of its projects, and under null where none is known. */
export function groupByProject(issue: IssueSummary): Map<ProjectKey, ProjectIssue> {
  const groups = new Map<ProjectKey, EntrySummary[]>();
  for (const entry of issue.entries) {
    const projects = new Set<ProjectKey>(entry.projects.length > 0 ? entry.projects : [null]);
    for (const project of projects) {
      const group = groups.get(project);
      if (group) group.push(entry);
      else groups.set(project, [entry]);
    }
  }
  return new Map([...groups].map(([project, entries]) => [project, { issue, entries }]));
}
