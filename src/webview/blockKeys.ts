/**
 * Pairs the blocks of two versions of an article. Blocks that are the same before and after a change keep their pair
 * wherever they moved to; of what lies between, equal blocks are paired first, the rest in order.
 * @param before the HTML of the old blocks
 * @param after the HTML of the new ones
 * @returns for every new block the index of the old one that it can be made from; undefined where there is none
 */
export function pairBlocks(before: readonly string[], after: readonly string[]): (number | undefined)[] {
  const pairs: (number | undefined)[] = after.map(() => undefined);
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) pairs[head] = head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) {
    tail++;
    pairs[after.length - tail] = before.length - tail;
  }
  const left = new Set([...before.keys()].slice(head, before.length - tail));
  for (const sameKind of [(html: string) => html, elementOf]) {
    const free = groupBy(left, (i) => sameKind(before[i] ?? ''));
    for (let i = head; i < after.length - tail; i++) {
      pairs[i] ??= free.get(sameKind(after[i] ?? ''))?.shift();
      left.delete(pairs[i] ?? -1);
    }
  }
  return pairs;
}

/** The element of a block: one cannot be changed into another. */
function elementOf(html: string): string {
  return /^<[\w-]+/.exec(html)?.[0] ?? '';
}

function groupBy(numbers: Iterable<number>, keyOf: (value: number) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const value of numbers) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
