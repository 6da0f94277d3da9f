import type { ArticleChange } from '../protocol/preview';
import { patchNodes } from './patch';
import { keepSelection } from './selection';

/** A block of the article on the page. */
export interface PageBlock {
  /** The line of the file on which it begins. `data-line` inside it counts from here. */
  readonly line: number;
  readonly nodes: readonly ChildNode[];
  /** The elements among the nodes that are rendered. */
  readonly elements: readonly HTMLElement[];
}

/**
 * Replaces the blocks that a change replaces, and no others.
 * @param blocks the blocks of the article now
 * @param prepare turns the HTML of each block into safe nodes
 * @returns the blocks of the article afterwards
 */
export function changeArticle(
  article: HTMLElement,
  blocks: readonly PageBlock[],
  change: ArticleChange,
  prepare: (htmls: readonly string[]) => readonly DocumentFragment[],
): PageBlock[] {
  const { prefixLength, suffixLength, shift } = change;
  const end = blocks.length - suffixLength;
  const above = blocks.slice(0, prefixLength);
  const below = blocks.slice(end).map((block) => (shift === 0 ? block : { ...block, line: block.line + shift }));
  const old = blocks.slice(prefixLength, end).flatMap(({ nodes }) => nodes);
  const fresh = prepare(change.blocks.map(({ html }) => html)).map((content) => [...content.childNodes]);
  const next = below.find(({ nodes }) => nodes.length > 0)?.nodes[0] ?? null;
  const patched = keepSelection(() => patchNodes(article, old, fresh.flat(), next));
  let from = 0;
  const changed = change.blocks.map(({ line }, index) => {
    const count = fresh[index]?.length ?? 0;
    return createBlock(line, patched.slice(from, (from += count)));
  });
  return [...above, ...changed, ...below];
}

function createBlock(line: number, nodes: readonly ChildNode[]): PageBlock {
  const elements = nodes.filter((node) => node instanceof HTMLElement);
  return { line, nodes, elements: elements.filter((element) => element.getClientRects().length > 0) };
}
