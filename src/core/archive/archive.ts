import type { EntrySummary, IssueSummary } from './issueSummary';

/** Stands in the place of a project for the issues that have no entries. */
export const noEntries = Symbol('no entries');

/** The name of a project; null for the entries without a known project. */
export type ProjectKey = string | null | typeof noEntries;

/** The entries of one issue about one project. */
export interface ProjectIssue {
  readonly issue: IssueSummary;
  /** In the order of the text. */
  readonly entries: readonly EntrySummary[];
}

/** All issues, with their entries by project and their recommended articles by address. */
export interface Archive {
  readonly issues: ReadonlyMap<string, IssueSummary>;
  /** By project, then by the issue's uri. Every issue is under one, also one without entries. */
  readonly projects: ReadonlyMap<ProjectKey, ReadonlyMap<string, ProjectIssue>>;
  /** By the folded address of an article, then by the uri of the issue that recommends it: the first line that does, from 0. */
  readonly reading: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Adds or replaces an issue. @returns the projects whose entries changed */
  set(issue: IssueSummary): ReadonlySet<ProjectKey>;
  /** Removes an issue. @returns the projects whose entries changed */
  delete(uri: string): ReadonlySet<ProjectKey>;
}

/** Creates an empty archive. A change takes time linear in the issue that changes, however many there are. */
export function createArchive(): Archive {
  const issues = new Map<string, IssueSummary>();
  const projects = new Map<ProjectKey, Map<string, ProjectIssue>>();
  const reading = new Map<string, Map<string, number>>();

  function replace(uri: string, next: IssueSummary | undefined): ReadonlySet<ProjectKey> {
    const previous = issues.get(uri);
    const oldGroups = previous ? groupByProject(previous) : new Map<ProjectKey, ProjectIssue>();
    const newGroups = next ? groupByProject(next) : new Map<ProjectKey, ProjectIssue>();
    if (next) issues.set(uri, next);
    else issues.delete(uri);
    for (const { address } of previous?.reading ?? []) setOrDelete(reading, address, uri, undefined);
    // The first line of an article that is recommended twice is set last.
    for (const { address, line } of next?.reading.toReversed() ?? []) setOrDelete(reading, address, uri, line);
    const changed = new Set<ProjectKey>();
    for (const project of new Set([...oldGroups.keys(), ...newGroups.keys()])) {
      const group = newGroups.get(project);
      if (!isSame(oldGroups.get(project), group)) changed.add(project);
      setOrDelete(projects, project, uri, group);
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

/** The entries of an issue by project: each under every one of its projects, or under null without a known one. */
function groupByProject(issue: IssueSummary): Map<ProjectKey, ProjectIssue> {
  if (issue.entries.length === 0) return new Map([[noEntries, { issue, entries: [] }]]);
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

/** Sets or, for undefined, deletes the value of an issue under a key. A key without issues is deleted. */
function setOrDelete<K, V>(index: Map<K, Map<string, V>>, key: K, uri: string, value: V | undefined): void {
  const byUri = index.get(key) ?? new Map<string, V>();
  if (value === undefined) byUri.delete(uri);
  else byUri.set(uri, value);
  if (byUri.size > 0) index.set(key, byUri);
  else index.delete(key);
}

/** Compares what lists show as JSON: it is small, and one function makes it with one order of keys. */
function isSame(a: ProjectIssue | undefined, b: ProjectIssue | undefined): boolean {
  return a !== undefined && b !== undefined && describe(a) === describe(b);
}

function describe({ issue: { title, day }, entries }: ProjectIssue): string {
  return JSON.stringify([title, day, entries], (key, value: unknown) => (key === 'words' ? undefined : value));
}

/** Folders of installed, built or generated files, which hold no issues. */
export const skippedFolders: ReadonlySet<string> = new Set(['node_modules', '.git', 'public', 'resources']);
