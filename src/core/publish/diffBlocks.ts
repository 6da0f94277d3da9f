import type { ArticleBlock } from '../markdown/articleHtml';

/** What makes one article of another: all blocks but the first and the last ones are replaced. */
export interface BlockChange {
  /** How many blocks at the start stay as they are. */
  readonly prefixLength: number;
  /** How many blocks at the end stay, but for their lines. */
  readonly suffixLength: number;
  /** By how many lines those at the end have moved. */
  readonly shift: number;
  /** What is between them now. */
  readonly blocks: readonly ArticleBlock[];
}

/** The smallest change of one run of blocks that makes `after` of `before`. */
export function diffBlocks(before: readonly ArticleBlock[], after: readonly ArticleBlock[]): BlockChange {
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && before[first]?.line === after[first]?.line && before[first]?.html === after[first]?.html)
    first++;
  const shift = (after.at(-1)?.line ?? 0) - (before.at(-1)?.line ?? 0);
  let last = 0;
  while (last < most - first && movedBy(before.at(-1 - last), after.at(-1 - last), shift)) last++;
  return {
    prefixLength: first,
    suffixLength: last,
    shift: last > 0 ? shift : 0,
    blocks: after.slice(first, after.length - last),
  };
}

function movedBy(old: ArticleBlock | undefined, now: ArticleBlock | undefined, shift: number): boolean {
  return old?.html === now?.html && (old?.line ?? 0) + shift === now?.line;
}
