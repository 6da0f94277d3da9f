import { foldAddress } from '../addresses/foldAddress';
import { findNames, foldName, type NameIndex, indexNames } from './names';

/** A project that entries can be about. */
export interface Project {
  /** The canonical name. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Where its project line points. */
  readonly url: string;
  /** Other addresses that belong to it: documentation, old repositories, samples. */
  readonly sites: readonly string[];
  /** Words of its interface that no other project has: who writes one is about this project without naming it. */
  readonly terms: readonly string[];
}

/** Projects by the start of their addresses, without scheme. */
type AddressIndex = ReadonlyMap<string, Project>;

/** The known projects, ready to be looked up. */
export interface Registry {
  readonly projects: readonly Project[];
  /** @internal */
  readonly names: NameIndex;
  /** @internal */
  readonly addresses: AddressIndex;
}

/** Makes projects ready to be looked up; of two with one name the later one counts. */
export function createRegistry(projects: readonly Project[]): Registry {
  const byName = new Map(projects.map((project) => [foldName(project.name), project]));
  const known = [...byName.values()];
  return { projects: known, names: indexNames(known), addresses: indexAddresses(known) };
}

/** The project with this name or alias; case, blanks and hyphens do not matter. */
export function findByName(registry: Registry, name: string): Project | undefined {
  return registry.names.byName.get(foldName(name));
}

/** The projects with a term that stands in a text, each with the first one that does; case matters. */
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

/** The projects whose name or alias stands in a text as a word of its own, in order, no repeats. */
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

/** The project with the longest address that the given one begins with, whole path parts counted. */
function findAddress(index: AddressIndex, url: string): Project | undefined {
  const parts = partsOf(url);
  for (let length = parts.length; length > 0; length--) {
    const project = index.get(parts.slice(0, length).join('/'));
    if (project) return project;
  }
  return undefined;
}

/** No address with more parts than this is a project's. */
const maxParts = 6;

/** Host and path parts, without query and fragment; case does not matter. */
function partsOf(url: string): string[] {
  const [path = ''] = foldAddress(url).toLowerCase().split(/[?#]/, 1);
  return path.split('/', maxParts).map((part) => part.replace(/\.git$/, ''));
}
