import { foldAddress } from '../addresses/foldAddress';
import type { Project } from './registry';

/** Projects by the start of their addresses, without scheme. */
export type AddressIndex = ReadonlyMap<string, Project>;

/** No address with more parts than this is a project's. */
const maxParts = 6;

export function indexAddresses(projects: readonly Project[]): AddressIndex {
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
export function findAddress(index: AddressIndex, url: string): Project | undefined {
  const parts = partsOf(url);
  for (let length = parts.length; length > 0; length--) {
    const project = index.get(parts.slice(0, length).join('/'));
    if (project) return project;
  }
  return undefined;
}

/** Host and path parts, without query and fragment; case does not matter. */
function partsOf(url: string): string[] {
  const [path = ''] = foldAddress(url).toLowerCase().split(/[?#]/, 1);
  return path.split('/', maxParts).map((part) => part.replace(/\.git$/, ''));
}
