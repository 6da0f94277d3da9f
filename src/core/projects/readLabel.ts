import { findSimilar } from './nearName';
import { foldName } from './names';
import { findByName, findByUrl, type Project, type Registry } from './registry';
import { repoOf } from '../addresses/githubRepo';

/** What the label of a project line says, and how it is written. */
export interface Label {
  /** The project it names. */
  readonly project: Project;
  /** `other-spelling`: case, blanks, hyphens; `short`: a part of the name; `misspelt`: nothing that is known, but nearly. */
  readonly written: 'right' | 'other-name' | 'other-spelling' | 'short' | 'misspelt';
}

/** Which project a label names; null where the registry knows none. @param url where its line leads */
export function readLabel(registry: Registry, label: string, url: string): Label | null {
  const words = label.trim();
  const known = findByName(registry, words);
  if (known) return { project: known, written: spellingOf(words, known) };
  // The name of a repository is a name, however near it is to another one.
  if (isRepository(words, url)) return null;
  const near = findSimilar(registry, words);
  return near ? { project: near, written: 'misspelt' } : null;
}

/** Whether a label says what the last part of a repository's address says. */
export function isRepository(label: string, url: string): boolean {
  const name = repoOf(url)?.split('/')[1];
  return name !== undefined && foldName(name) === foldName(label);
}

/** Whether the registry knows the label, nearly the label, or the address of a line. */
export function isKnown(registry: Registry, label: string, url: string): boolean {
  return readLabel(registry, label, url) !== null || findByUrl(registry, url) !== undefined;
}

function spellingOf(words: string, { name, url }: Project): Label['written'] {
  if (words === name) return 'right';
  const [folded, canonical] = [foldName(words), foldName(name)];
  if (folded === canonical) return 'other-spelling';
  // An older name, or one in another script, is a name too; so is that of the repository itself.
  return canonical.includes(folded) && !isRepository(words, url) ? 'short' : 'other-name';
}
