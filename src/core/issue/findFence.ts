import { findJson, findToml } from './dataFence';
import type { Fence } from './fence';
import { findMisreadOpening } from './misreadOpening';
import { findYaml } from './yamlFence';

/** What Hugo skips before the front matter. */
const skipped = new Set([' ', '\t', '\r', '\n', '\uFEFF']);

/**
 * Finds the front matter as Hugo does: below blank lines and byte order marks, the text begins with a line `---` or
 * `+++`, and the first later line that begins with the same marks ends it; or the text begins with a JSON object.
 * What was meant as front matter is found too, with its problem.
 * @returns null if there is none. Takes time linear in the length of the text
 */
export function findFence(text: string): Fence | null {
  let start = 0;
  while (skipped.has(text.charAt(start))) start++;
  if (text.startsWith('---', start) && text[start + 3] !== '-') return findYaml(text, start);
  if (text.startsWith('+++', start)) return findToml(text, start);
  if (/^\{\s{0,64}["}]/.test(text.slice(start, start + 70))) return findJson(text, start);
  return findMisreadOpening(text, start);
}
