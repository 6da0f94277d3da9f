import type { ArticleChange } from '../protocol/preview';
import { patchNodes } from './patch';
import { keepSelection } from './selection';

/** A block of the article as it stands on the page. */
export interface PageBlock {
  /** The line of the file that it begins on. What `data-line` says inside of it counts from here. */
  readonly line: number;
  readonly nodes: readonly ChildNode[];
  /** Those that are painted. */
  readonly elements: readonly HTMLElement[];
}

/** Makes safe HTML of what the extension sends, a fragment for each block. */
export type Prepare = (htmls: readonly string[]) => DocumentFragment[];

/**
 * Changes the blocks that a change names, and no other.
 * @param blocks what stands in the article
 * @returns what stands there now
 */
export function changeArticle(
  article: HTMLElement,
  blocks: readonly PageBlock[],
  change: ArticleChange,
  prepare: Prepare,
): PageBlock[] {
  const end = blocks.length - change.last;
  const above = blocks.slice(0, change.first);
  const below = change.shift === 0 ? blocks.slice(end) : blocks.slice(end).map((block) => move(block, change.shift));
  const old = blocks.slice(change.first, end).flatMap(({ nodes }) => nodes);
  const fresh = prepare(change.blocks.map(({ html }) => html)).map((content) => [...content.childNodes]);
  const behind = below.find(({ nodes }) => nodes.length > 0)?.nodes[0] ?? null;
  let shown: ChildNode[] = [];
  keepSelection(() => (shown = patchNodes(article, old, fresh.flat(), behind)));
  let from = 0;
  const changed = change.blocks.map(({ line }, index) => {
    const count = fresh[index]?.length ?? 0;
    return createBlock(line, shown.slice(from, (from += count)));
  });
  return [...above, ...changed, ...below];
}

function createBlock(line: number, nodes: readonly ChildNode[]): PageBlock {
  const elements = nodes.filter((node) => node instanceof HTMLElement);
  return { line, nodes, elements: elements.filter((element) => element.getClientRects().length > 0) };
}

function move(block: PageBlock, by: number): PageBlock {
  return { ...block, line: block.line + by };
}
