import type { Project } from './registry';

/** Projects by their folded addresses. */
export type AddressIndex = ReadonlyMap<string, Project>;

export function indexAddresses(projects: readonly Project[]): AddressIndex {
  const index = new Map<string, Project>();
  for (const project of projects) {
    for (const url of [...project.sites, project.url]) {
      const key = foldAddress(url).join('/');
      if (key) index.set(key, project);
    }
  }
  return index;
}

/** The project with the longest address that the given one begins with, path segment by path segment. */
export function findAddress(index: AddressIndex, url: string): Project | undefined {
  const parts = foldAddress(url);
  for (let length = parts.length; length > 0; length--) {
    const project = index.get(parts.slice(0, length).join('/'));
    if (project) return project;
  }
  return undefined;
}

/** How many segments of an address are compared, the host included. */
const maxSegments = 6;

/** Host and path segments without scheme, `www.`, `.git`, repeated slashes, query and fragment. */
function foldAddress(url: string): string[] {
  const [path = ''] = url
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .split(/[?#]/, 1);
  const parts = path
    .split('/', maxSegments * 4)
    .filter(Boolean)
    .slice(0, maxSegments);
  if (parts[0]?.startsWith('www.') && parts[0] !== 'www.') parts[0] = parts[0].slice(4);
  return parts.map((part) => part.replace(/\.git$/, ''));
}
