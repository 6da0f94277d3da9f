import type { Project } from './registry';

/** Names and aliases, folded, with the lengths that a word in a text can have. */
export interface NameIndex {
  readonly byName: ReadonlyMap<string, Project>;
  /** Matches any name as written or with blanks and hyphens between its parts. */
  readonly pattern: RegExp | null;
}

/** A name without what people write differently: case, blanks, hyphens. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[\s\u00a0_-]+/g, '');
}

export function indexNames(projects: readonly Project[]): NameIndex {
  const byName = new Map<string, Project>();
  for (const project of projects) for (const alias of project.aliases) byName.set(foldName(alias), project);
  for (const project of projects) byName.set(foldName(project.name), project);
  const names = projects.flatMap(({ name, aliases }) => [name, ...aliases]).filter(Boolean);
  // Longest first, so that a name inside another one does not win.
  const sources = [...new Set(names.map(nameSource))].sort((a, b) => b.length - a.length);
  const pattern = sources.length ? new RegExp(`(?<![A-Za-z0-9])(?:${sources.join('|')})(?![A-Za-z0-9])`, 'gi') : null;
  return { byName, pattern };
}

/**
 * Words of Latin letters end where no letter or digit follows: `Seata服务` names Seata, `seata-all` too, `Seatas` does
 * not. A name in Chinese has no such ends and is found wherever it stands.
 */
export function findNames(index: NameIndex, text: string): Project[] {
  if (!index.pattern) return [];
  const found = new Set<Project>();
  for (const match of text.matchAll(index.pattern)) {
    const project = index.byName.get(foldName(match[0]));
    if (project) found.add(project);
  }
  return [...found];
}

/** `SOFARPC` also as `SOFA RPC` and `sofa-rpc`: one blank or hyphen may stand where a capital begins a part. */
function nameSource(name: string): string {
  const parts = name.split(/[\s_-]+|(?<=[A-Z]{4})(?=[A-Z][A-Za-z])/).filter(Boolean);
  return parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[ -]?');
}
