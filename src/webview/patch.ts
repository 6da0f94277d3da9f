import morphdom from 'morphdom';
import { pairBlocks } from './blockKeys';
import { keepSelection } from './selection';

/**
 * Changes an element's children into the given ones and leaves alone whatever stays the same: images that are loaded,
 * `details` that are open, the selection.
 */
export function patch(element: HTMLElement, content: DocumentFragment): void {
  keepSelection(() => patchNodes(element, [...element.childNodes], [...content.childNodes], null));
}

/**
 * Changes some neighbouring nodes into others.
 * @param fresh from a document that loads nothing: an image that fails would otherwise be asked for again with every key
 * @param before the node behind them; null at the end
 * @returns what stands there now, one for each of `fresh`
 */
export function patchNodes(
  parent: Element,
  old: readonly ChildNode[],
  fresh: readonly ChildNode[],
  before: ChildNode | null,
): ChildNode[] {
  const pairs = old.length === 0 ? [] : pairBlocks(old.map(describe), fresh.map(describe));
  const kept = new Set(pairs.flatMap((pair) => (pair === undefined ? [] : (old[pair] ?? []))));
  for (const node of old) if (!kept.has(node)) node.remove();
  let next = old.find((node) => kept.has(node)) ?? before;
  return fresh.map((node, index) => {
    const same = old[pairs[index] ?? -1];
    if (same) morph(same, node);
    if (same && same === next) next = same.nextSibling;
    else parent.insertBefore(same ?? node, next);
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

/** A block without its place: a line that is added above changes the place of every block below. */
function describe(node: Node): string {
  return node instanceof Element ? node.outerHTML.replaceAll(/ data-line(?:-end)?="\d+"/g, '') : '';
}
