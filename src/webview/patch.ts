import morphdom from 'morphdom';
import { pairBlocks } from './blockKeys';

/**
 * Changes an element's children into the given ones and leaves alone whatever stays the same: images that are loaded,
 * `details` that are open, the selection.
 */
export function patch(element: HTMLElement, content: DocumentFragment): void {
  // In a document that loads nothing: an image that fails would otherwise be asked for again with every key.
  const target = document.implementation.createHTMLDocument().importNode(element, false);
  target.appendChild(content);
  const keys = keyBlocks(element, target);
  morphdom(element, target, {
    childrenOnly: true,
    getNodeKey: (node) => keys.get(node),
    onBeforeElUpdated(from, to) {
      if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement) to.open = from.open;
      return !from.isEqualNode(to);
    },
  });
}

function keyBlocks(before: Node, after: Node): WeakMap<Node, string> {
  const old = [...before.childNodes];
  const fresh = [...after.childNodes];
  const keys = new WeakMap<Node, string>(old.map((node, i) => [node, `block ${i}`]));
  const pairs = pairBlocks(old.map(describe), fresh.map(describe));
  for (const [i, node] of fresh.entries()) {
    const pair = pairs[i];
    if (pair !== undefined) keys.set(node, `block ${pair}`);
  }
  return keys;
}

/** A block without its place: a line that is added above changes the place of every block below. */
function describe(node: Node): string {
  return node instanceof Element ? node.outerHTML.replaceAll(/ data-line="\d+"/g, '') : '';
}
