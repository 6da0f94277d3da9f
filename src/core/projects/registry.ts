import { foldAddress } from '../addresses/foldAddress';

/** A project that entries can be about. */
export interface Project {
  /** The canonical name. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Where its project line points. */
  readonly url: string;
  /** Its other addresses: documentation, old repositories, samples. */
  readonly sites: readonly string[];
  /** Words of its interface that no other project has: a text with one is about this project without naming it. */
  readonly terms: readonly string[];
}

/** The known projects with the indexes to look them up. */
export interface Registry {
  readonly projects: readonly Project[];
  /** By folded name and alias. @internal */
  readonly byName: ReadonlyMap<string, Project>;
  /** Matches any name as written or with a space or hyphen between its parts; null without names. @internal */
  readonly namePattern: RegExp | null;
  /** By the parts of their addresses, joined. @internal */
  readonly byAddress: ReadonlyMap<string, Project>;
}

/** Indexes projects; of two with one name the later one counts. A name wins over an alias. */
export function createRegistry(projects: readonly Project[]): Registry {
  const named = new Map(projects.map((project) => [foldName(project.name), project]));
  const known = [...named.values()];
  const aliased = known.flatMap((project) => project.aliases.map((alias) => [foldName(alias), project] as const));
  return {
    projects: known,
    byName: new Map([...aliased, ...named]),
    namePattern: createNamePattern(known),
    byAddress: indexAddresses(known),
  };
}

/** The project with this name or alias; case, spaces and hyphens do not matter. */
export function findByName({ byName }: Registry, name: string): Project | undefined {
  return byName.get(foldName(name));
}

/** The projects with a term that a text contains, each with the first such term; case matters. */
export function findByTerms({ projects }: Registry, text: string): { project: Project; term: string }[] {
  return projects.flatMap((project) => {
    const term = project.terms.find((each) => text.includes(each));
    return term === undefined ? [] : [{ project, term }];
  });
}

/**
 * The project that an address leads into, its repository, site or documentation: the one with the longest address that the
 * given one begins with, path segment by path segment.
 */
export function findByUrl({ byAddress }: Registry, url: string): Project | undefined {
  const parts = partsOf(url);
  for (let length = parts.length; length > 0; length--) {
    const project = byAddress.get(parts.slice(0, length).join('/'));
    if (project) return project;
  }
  return undefined;
}

/**
 * The projects whose name or alias a text contains, in order, each once. A name in Latin letters must not be part of a
 * longer word: `Seata服务` and `seata-all` name Seata, `Seatas` does not.
 */
export function findMentioned({ byName, namePattern }: Registry, text: string): Project[] {
  const names = namePattern ? Array.from(text.matchAll(namePattern), ([name]) => foldName(name)) : [];
  return [...new Set(names.flatMap((name) => byName.get(name) ?? []))];
}

function indexAddresses(projects: readonly Project[]): Map<string, Project> {
  const index = new Map<string, Project>();
  for (const project of projects) {
    for (const url of [...project.sites, project.url]) {
      const key = partsOf(url).join('/');
      if (key) index.set(key, project);
    }
  }
  return index;
}

/** How many segments of an address are compared, the host included. */
const maxSegments = 6;

/** Host and path segments, without query and fragment; case does not matter. */
function partsOf(url: string): string[] {
  const [path = ''] = foldAddress(url).toLowerCase().split(/[?#]/, 1);
  return path.split('/', maxSegments).map((part) => part.replace(/\.git$/, ''));
}

/** A name without what people spell differently: case, spaces, hyphens. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[\s\u00a0_-]+/g, '');
}

function createNamePattern(projects: readonly Project[]): RegExp | null {
  const names = projects.flatMap(({ name, aliases }) => [name, ...aliases]).filter(Boolean);
  // Longest first, so that a name inside another one does not win.
  const sources = [...new Set(names.map(nameSource))].sort((a, b) => b.length - a.length);
  return sources.length ? new RegExp(`(?<![A-Za-z0-9])(?:${sources.join('|')})(?![A-Za-z0-9])`, 'gi') : null;
}

/** The pattern of a name: `SOFARPC` also as `SOFA RPC` and `sofa-rpc`, with one space or hyphen between its parts. */
function nameSource(name: string): string {
  const parts = name.split(/[\s_-]+|(?<=[A-Z]{4})(?=[A-Z][A-Za-z])/).filter(Boolean);
  return parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[ -]?');
}
