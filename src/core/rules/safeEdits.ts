import type { TextEdit } from '../text/edits';
import { meets } from '../text/span';
import type { Finding } from './rule';

/**
 * The edits of all safe fixes that can be made at once: the first safe fix of every finding, whole or not at all.
 * Of two fixes that touch, the later one waits for the next round.
 */
export function safeEdits(findings: readonly Finding[]): TextEdit[] {
  const chosen: TextEdit[] = [];
  for (const { fixes = [] } of findings) {
    const edits = fixes.find(({ safe }) => safe)?.edits ?? [];
    if (edits.some((edit) => touches(chosen, edit))) continue;
    for (const edit of edits) chosen.splice(placeOf(chosen, edit), 0, edit);
  }
  return chosen;
}

/** Edits that were chosen do not touch, so only the neighbours can meet a further one. */
function touches(sorted: readonly TextEdit[], edit: TextEdit): boolean {
  const place = placeOf(sorted, edit);
  return sorted.slice(Math.max(0, place - 1), place + 1).some(({ span }) => meets(span, edit.span));
}

/** The index of the first edit that does not begin before the given one. */
function placeOf(sorted: readonly TextEdit[], { span }: TextEdit): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.span.start ?? Infinity) < span.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
