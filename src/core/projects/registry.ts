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

/** Projects by their folded addresses. */
type AddressIndex = ReadonlyMap<string, Project>;

/** The known projects with the indexes to look them up. */
export interface Registry {
  readonly projects: readonly Project[];
  /** @internal */
  readonly names: NameIndex<Project>;
  /** @internal */
  readonly addresses: AddressIndex;
}

/** Indexes projects; of two with one name the later one counts. */
export function createRegistry(projects: readonly Project[]): Registry {
  const byName = new Map(projects.map((project) => [foldName(project.name), project]));
  const known = [...byName.values()];
  return { projects: known, names: indexNames(known), addresses: indexAddresses(known) };
}

/** The project with this name or alias; case, spaces and hyphens do not matter. */
export function findByName(registry: Registry, name: string): Project | undefined {
  return registry.names.byName.get(foldName(name));
}

/** The projects with a term that a text contains, each with the first such term; case matters. */
export function findByTerms({ projects }: Registry, text: string): { project: Project; term: string }[] {
  return projects.flatMap((project) => {
    const term = project.terms.find((each) => text.includes(each));
    return term === undefined ? [] : [{ project, term }];
  });
}

/** The project that an address leads into: its repository, site or documentation. */
export function findByUrl(registry: Registry, url: string): Project | undefined {
  return findAddress(registry.addresses, url);
}

/** The projects whose name or alias a text contains as a word, in order, each once. */
export function findMentioned(registry: Registry, text: string): Project[] {
  return findNames(registry.names, text);
}

function indexAddresses(projects: readonly Project[]): AddressIndex {
  const index = new Map<string, Project>();
  for (const project of projects) {
    for (const url of [...project.sites, project.url]) {
      const key = partsOf(url).join('/');
      if (key) index.set(key, project);
    }
  }
  return index;
}

/** The project with the longest address that the given one begins with, path segment by path segment. */
function findAddress(index: AddressIndex, url: string): Project | undefined {
  const parts = partsOf(url);
  for (let length = parts.length; length > 0; length--) {
    const project = index.get(parts.slice(0, length).join('/'));
    if (project) return project;
  }
  return undefined;
}

/** How many segments of an address are compared, the host included. */
const maxSegments = 6;

/** Host and path segments, without query and fragment; case does not matter. */
function partsOf(url: string): string[] {
  const [path = ''] = foldAddress(url).toLowerCase().split(/[?#]/, 1);
  return path.split('/', maxSegments).map((part) => part.replace(/\.git$/, ''));
}

/** An item with names. */
interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The names and aliases of all projects. */
interface NameIndex<T extends Named> {
  /** By folded name. */
  readonly byName: ReadonlyMap<string, T>;
  /** Matches any name as written or with a space or hyphen between its parts; null without names. */
  readonly pattern: RegExp | null;
}

/** A name without what people spell differently: case, spaces, hyphens. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[\s\u00a0_-]+/g, '');
}

/** Indexes names and aliases; where two items share one, a name wins over an alias, a later one over an earlier. */
function indexNames<T extends Named>(items: readonly T[]): NameIndex<T> {
  const byName = new Map<string, T>();
  for (const item of items) for (const alias of item.aliases) byName.set(foldName(alias), item);
  for (const item of items) byName.set(foldName(item.name), item);
  const names = items.flatMap(({ name, aliases }) => [name, ...aliases]).filter(Boolean);
  // Longest first, so that a name inside another one does not win.
  const sources = [...new Set(names.map(nameSource))].sort((a, b) => b.length - a.length);
  const pattern = sources.length ? new RegExp(`(?<![A-Za-z0-9])(?:${sources.join('|')})(?![A-Za-z0-9])`, 'gi') : null;
  return { byName, pattern };
}

/**
 * The projects that a text names, in order, each once. A name in Latin letters must not be part of a longer word:
 * `Seata服务` and `seata-all` name Seata, `Seatas` does not.
 */
function findNames<T extends Named>(index: NameIndex<T>, text: string): T[] {
  if (!index.pattern) return [];
  const found = new Set<T>();
  for (const match of text.matchAll(index.pattern)) {
    const item = index.byName.get(foldName(match[0]));
    if (item) found.add(item);
  }
  return [...found];
}

/** The pattern of a name: `SOFARPC` also as `SOFA RPC` and `sofa-rpc`, with one space or hyphen between its parts. */
function nameSource(name: string): string {
  const parts = name.split(/[\s_-]+|(?<=[A-Z]{4})(?=[A-Z][A-Za-z])/).filter(Boolean);
  return parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[ -]?');
}
