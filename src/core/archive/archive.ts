import type { EntrySummary, IssueSummary } from './summary';

/** The name of a project; null for the entries of which no project is known. */
export type ProjectKey = string | null;

/** What one issue has about one project. */
export interface ProjectIssue {
  readonly issue: IssueSummary;
  /** In the order of the text. */
  readonly entries: readonly EntrySummary[];
}

/** All issues, and the same entries again by project, the same articles by address. */
export interface Archive {
  readonly issues: ReadonlyMap<string, IssueSummary>;
  /** By project, then by the issue's uri. A project without entries is not in it. */
  readonly projects: ReadonlyMap<ProjectKey, ReadonlyMap<string, ProjectIssue>>;
  /** By the folded address of an article: the issues that recommend it, by uri, each with the line. */
  readonly reading: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Puts an issue in, or in place of what was known of it; tells whose list changed. */
  set(issue: IssueSummary): ReadonlySet<ProjectKey>;
  /** Takes an issue out; tells whose list changed. */
  delete(uri: string): ReadonlySet<ProjectKey>;
}

/** An empty archive. A change costs as much as the issue that changes, however many there are. */
export function createArchive(): Archive {
  const issues = new Map<string, IssueSummary>();
  const projects = new Map<ProjectKey, Map<string, ProjectIssue>>();

  const reading = new Map<string, Map<string, number>>();

  function replace(uri: string, next: IssueSummary | undefined): ReadonlySet<ProjectKey> {
    const before = issues.get(uri);
    const old = before ? groupByProject(before) : new Map<ProjectKey, ProjectIssue>();
    const now = next ? groupByProject(next) : new Map<ProjectKey, ProjectIssue>();
    if (next) issues.set(uri, next);
    else issues.delete(uri);
    for (const { address } of before?.reading ?? []) drop(reading, address, uri);
    for (const { address, line } of next?.reading ?? []) note(reading, address, uri, line);
    const changed = new Set<ProjectKey>();
    for (const project of new Set([...old.keys(), ...now.keys()])) {
      const group = now.get(project);
      if (!isSame(old.get(project), group)) changed.add(project);
      put(projects, project, uri, group);
    }
    return changed;
  }

  return {
    issues,
    projects,
    reading,
    set: (issue) => replace(issue.uri, issue),
    delete: (uri) => replace(uri, undefined),
  };
}

/** What an issue has about each project: an entry stands under every one of its projects, and under null where none is known. */
function groupByProject(issue: IssueSummary): Map<ProjectKey, ProjectIssue> {
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

function put(
  projects: Map<ProjectKey, Map<string, ProjectIssue>>,
  project: ProjectKey,
  uri: string,
  group: ProjectIssue | undefined,
): void {
  const list = projects.get(project) ?? new Map<string, ProjectIssue>();
  if (group) list.set(uri, group);
  else list.delete(uri);
  if (list.size > 0) projects.set(project, list);
  else projects.delete(project);
}

/** An article that an issue recommends twice counts at its first line. */
function note(reading: Map<string, Map<string, number>>, address: string, uri: string, line: number): void {
  const uris = reading.get(address) ?? new Map<string, number>();
  reading.set(address, uris);
  if (!uris.has(uri)) uris.set(uri, line);
}

function drop(reading: Map<string, Map<string, number>>, address: string, uri: string): void {
  const uris = reading.get(address);
  uris?.delete(uri);
  if (uris?.size === 0) reading.delete(address);
}

/** Summaries are small and made by one function, in one order of keys: their text tells whether they are the same. */
function isSame(a: ProjectIssue | undefined, b: ProjectIssue | undefined): boolean {
  return a !== undefined && b !== undefined && describe(a) === describe(b);
}

function describe({ issue: { title, day }, entries }: ProjectIssue): string {
  return JSON.stringify([title, day, entries]);
}
