import { foldAddress } from '../addresses/foldAddress';
import { findNames, foldName, type NameIndex, indexNames } from './names';

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
