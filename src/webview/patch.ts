import morphdom from 'morphdom';
import { keepSelection } from './selection';

/**
 * Turns the children of an element into the given ones. Whatever stays the same is left alone: images that are loaded,
 * `details` that are open, the selection.
 */
export function patch(element: HTMLElement, content: DocumentFragment): void {
  keepSelection(() => patchNodes(element, [...element.childNodes], [...content.childNodes], null));
}

/**
 * Turns some sibling nodes into others.
 * @param fresh from a document that loads nothing: otherwise an image that fails is requested again with every key
 * @param next the node after them; null at the end
 * @returns the nodes that are there now, one for each of `fresh`
 */
export function patchNodes(
  parent: Element,
  old: readonly ChildNode[],
  fresh: readonly ChildNode[],
  next: ChildNode | null,
): ChildNode[] {
  const pairs = old.length === 0 ? [] : pairBlocks(old.map(describe), fresh.map(describe));
  const kept = new Set(pairs.flatMap((pair) => (pair === undefined ? [] : (old[pair] ?? []))));
  for (const node of old) if (!kept.has(node)) node.remove();
  let cursor = old.find((node) => kept.has(node)) ?? next;
  return fresh.map((node, index) => {
    const same = old[pairs[index] ?? -1];
    if (same) morph(same, node);
    if (same && same === cursor) cursor = same.nextSibling;
    else parent.insertBefore(same ?? node, cursor);
    return same ?? node;
  });
}

function morph(from: ChildNode, to: ChildNode): void {
  morphdom(from, to, {
    onBeforeElUpdated(old, fresh) {
      if (old instanceof HTMLDetailsElement && fresh instanceof HTMLDetailsElement) fresh.open = old.open;
      return !old.isEqualNode(fresh);
    },
  });
}

/** The HTML of a block without its lines: one line added above changes them in every block below. */
function describe(node: Node): string {
  return node instanceof Element ? node.outerHTML.replaceAll(/ data-line(?:-end)?="\d+"/g, '') : '';
}

/**
 * Pairs the blocks of two versions of an article. Blocks that are equal before and after a change are paired wherever
 * they have moved to; among the others, equal blocks are paired first, then those of the same element in order.
 * @param before the HTML of the old blocks
 * @param after the HTML of the new blocks
 * @returns for each new block the index of the old one that it can be made from; undefined where there is none
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
  const elementOf = (html: string) => /^<[\w-]+/.exec(html)?.[0] ?? '';
  const unpaired = new Set([...before.keys()].slice(head, before.length - tail));
  for (const keyOf of [(html: string) => html, elementOf]) {
    const candidates = new Map<string, number[]>();
    for (const index of unpaired) {
      const key = keyOf(before[index] ?? '');
      const equal = candidates.get(key);
      if (equal) equal.push(index);
      else candidates.set(key, [index]);
    }
    for (let index = head; index < after.length - tail; index++) {
      pairs[index] ??= candidates.get(keyOf(after[index] ?? ''))?.shift();
      unpaired.delete(pairs[index] ?? -1);
    }
  }
  return pairs;
}
