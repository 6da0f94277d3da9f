import type { TextEdit } from '../text/edits';
import { indexFrom, meets } from '../text/span';
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
    for (const edit of edits) chosen.splice(indexFrom(chosen, edit.span.start), 0, edit);
  }
  return chosen;
}

/** Edits that were chosen do not touch, so only the neighbours can meet a further one. */
function touches(sorted: readonly TextEdit[], edit: TextEdit): boolean {
  const place = indexFrom(sorted, edit.span.start);
  return sorted.slice(Math.max(0, place - 1), place + 1).some(({ span }) => meets(span, edit.span));
}
