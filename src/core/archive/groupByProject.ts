import type { ProjectIssue, ProjectKey } from './archive';
import type { EntrySummary, IssueSummary } from './issueSummary';

/** The entries of an issue by project: each under every one of its projects, or under null without a known one. */
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
