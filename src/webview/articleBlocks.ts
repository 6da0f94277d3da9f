import type { ArticleChange } from '../protocol/preview';
import { patchNodes } from './patch';
import { keepSelection } from './selection';

/** A block of the article as it stands on the page. */
export interface PageBlock {
  /** The line of the file that it begins on. What `data-line` says inside of it counts from here. */
  readonly line: number;
  readonly nodes: readonly ChildNode[];
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
  const below = blocks.slice(end).map(({ line, nodes }) => ({ line: line + change.shift, nodes }));
  const old = blocks.slice(change.first, end).flatMap(({ nodes }) => nodes);
  const fresh = prepare(change.blocks.map(({ html }) => html)).map((content) => [...content.childNodes]);
  const behind = below.flatMap(({ nodes }) => nodes)[0] ?? null;
  let shown: ChildNode[] = [];
  keepSelection(() => (shown = patchNodes(article, old, fresh.flat(), behind)));
  let from = 0;
  const changed = change.blocks.map(({ line }, index) => {
    const count = fresh[index]?.length ?? 0;
    return { line, nodes: shown.slice(from, (from += count)) };
  });
  return [...above, ...changed, ...below];
}
