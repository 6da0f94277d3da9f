import { findSimilar } from '../../projects/nearName';
import { foldName } from '../../projects/names';
import { findByName, findByUrl, type Project, type Registry } from '../../projects/registry';
import { repoOf } from '../../issue/repos';

/** The project that a label names, and its spelling. */
export interface Label {
  readonly project: Project;
  /** `other-spelling`: with other case, spaces or hyphens; `short`: a part of the name; `misspelt`: similar to the name. */
  readonly written: 'right' | 'other-name' | 'other-spelling' | 'short' | 'misspelt';
}

/** Finds the project that a label names; null without a known one. @param url of its line */
export function readLabel(registry: Registry, label: string, url: string): Label | null {
  const words = label.trim();
  const known = findByName(registry, words);
  if (known) return { project: known, written: spellingOf(words, known) };
  // The name of a repository is correct, however similar to another one.
  if (isRepository(words, url)) return null;
  const near = findSimilar(registry, words);
  return near ? { project: near, written: 'misspelt' } : null;
}

/** Whether a label is the name of the repository at an address. */
export function isRepository(label: string, url: string): boolean {
  const name = repoOf(url)?.split('/')[1];
  return name !== undefined && foldName(name) === foldName(label);
}

/** Whether the registry knows the label, a similar one, or the address of a line. */
export function isKnown(registry: Registry, label: string, url: string): boolean {
  return readLabel(registry, label, url) !== null || findByUrl(registry, url) !== undefined;
}

function spellingOf(words: string, { name, url }: Project): Label['written'] {
  if (words === name) return 'right';
  const [folded, canonical] = [foldName(words), foldName(name)];
  if (folded === canonical) return 'other-spelling';
  // An older name, one in another script or that of the repository is a name, too.
  return canonical.includes(folded) && !isRepository(words, url) ? 'short' : 'other-name';
}
