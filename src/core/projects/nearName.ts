import { foldName } from './names';
import type { Project, Registry } from './registry';

/** A shorter name with one typo, or with two, may be another word. UTF-16 units. */
const minLengthForOneTypo = 4;
const minLengthForTwoTypos = 8;

/**
 * The project whose name a word misspells: with one typo, or two in a long name. Undefined if several names are as close.
 * Check first that the word is no name itself, such as that of a repository.
 */
export function findSimilar(registry: Registry, word: string): Project | undefined {
  const folded = foldName(word);
  let nearest: Project | undefined;
  let least = Infinity;
  for (const project of registry.projects) {
    const typos = editDistance(folded, foldName(project.name));
    if (typos < least) [nearest, least] = [project, typos];
    else if (typos === least && typos < Infinity) nearest = undefined;
  }
  return nearest;
}

/** Whether a word misspells a name. */
export function isSimilar(word: string, name: string): boolean {
  return editDistance(foldName(word), foldName(name)) < Infinity;
}

/**
 * The edit distance of two words: letters inserted, deleted, replaced or swapped with their neighbour (optimal string
 * alignment). Infinity for more than the name's length allows, and if digits differ.
 */
function editDistance(word: string, name: string): number {
  const max = name.length >= minLengthForTwoTypos ? 2 : name.length >= minLengthForOneTypo ? 1 : 0;
  if (max === 0 || Math.abs(word.length - name.length) > max || digitsOf(word) !== digitsOf(name)) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: name.length + 1 }, (_, j) => j);
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    for (let j = 1; j <= name.length; j++) {
      const same = word[i - 1] === name[j - 1];
      let least = Math.min((last[j - 1] ?? 0) + Number(!same), (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && word[i - 1] === name[j - 2] && word[i - 2] === name[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  const typos = last[name.length] ?? Infinity;
  return typos <= max ? typos : Infinity;
}

function digitsOf(word: string): string {
  return word.replace(/\D/g, '');
}
