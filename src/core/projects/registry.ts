import { findNames, foldName, type NameIndex, indexNames } from './names';
import { indexAddresses, findAddress, type AddressIndex } from './projectAddresses';

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
  /** @internal */
  readonly names: NameIndex;
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
