import { foldName } from './names';
import type { Project, Registry } from './registry';

/** Names shorter than these are words of their own with one slip, with two. */
const minLengthForOneTypo = 4;
const minLengthForTwoTypos = 8;

/**
 * The project whose name a word was meant to be, where hardly anything else can be meant: one slip of the finger, two in a long
 * name. A name that somebody else has, such as a repository's, is no slip; ask for that before.
 */
export function findSimilar(registry: Registry, word: string): Project | undefined {
  const folded = foldName(word);
  let nearest: Project | undefined;
  let least = Infinity;
  for (const project of registry.projects) {
    const slips = editDistance(folded, foldName(project.name));
    if (slips < least) [nearest, least] = [project, slips];
    else if (slips === least && slips < Infinity) nearest = undefined;
  }
  return nearest;
}

/** Whether a word was meant to be a name. */
export function isSimilar(word: string, name: string): boolean {
  return editDistance(foldName(word), foldName(name)) < Infinity;
}

/** How many slips (a letter too many, too few, another one, two swapped) lie between two words; Infinity for too many, and for a digit that differs. */
function editDistance(word: string, name: string): number {
  const most = name.length >= minLengthForTwoTypos ? 2 : name.length >= minLengthForOneTypo ? 1 : 0;
  if (most === 0 || Math.abs(word.length - name.length) > most || digitsOf(word) !== digitsOf(name)) return Infinity;
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
  const slips = last[name.length] ?? Infinity;
  return slips <= most ? slips : Infinity;
}

function digitsOf(word: string): string {
  return word.replace(/\D/g, '');
}
