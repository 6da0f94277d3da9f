import type { Config } from '../config/config';
import type { Issue } from '../issue/issue';
import { parseIssue } from '../issue/parseIssue';
import { lintIssue } from './lintIssue';
import type { Finding, Surroundings } from './rule';
import { applyEdits, type TextEdit } from '../text/edits';
import { findChange } from '../text/findChange';
import { indexFrom, meets } from '../text/span';

/** Fixes that undo each other must come to an end. */
const maxRounds = 10;

/**
 * Applies the safe fixes of an issue until none is left.
 * @returns the issue of the text that came out, which is the one given where there was nothing to fix
 */
export function applyFixes(issue: Issue, config: Config, surroundings?: Surroundings): Issue {
  let fixed = issue;
  for (let round = 0; round < maxRounds; round++) {
    const edits = safeEdits(lintIssue(fixed, config, undefined, surroundings));
    if (edits.length === 0) break;
    const text = applyEdits(fixed.text, edits);
    if (text === fixed.text) break;
    fixed = parseIssue(text, config);
  }
  return fixed;
}

/** The edits that do to an issue what `applyFixes` does: those of one round, where one is enough; else a single larger one. */
export function repairEdits(issue: Issue, config: Config, surroundings?: Surroundings): TextEdit[] {
  const edits = safeEdits(lintIssue(issue, config, undefined, surroundings));
  if (edits.length === 0) return [];
  const { text } = applyFixes(issue, config, surroundings);
  if (applyEdits(issue.text, edits) === text) return edits;
  const change = findChange(issue.text, text);
  return change ? [change] : [];
}

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
