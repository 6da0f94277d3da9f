import type { Config } from '../core/config/config';
import type { Issue } from '../core/issue/issue';
import { parseIssue } from '../core/issue/parseIssue';
import { lintIssue } from '../core/rules/lintIssue';
import { applyEdits, type TextEdit } from '../core/text/edits';
import { meets } from '../core/text/span';

/** Fixes that undo each other must come to an end. */
const maxRounds = 10;

/**
 * Applies the safe fixes of an issue until none is left.
 * @returns the issue of the text that came out, which is the one given where there was nothing to fix
 */
export function applyFixes(issue: Issue, config: Config): Issue {
  let fixed = issue;
  for (let round = 0; round < maxRounds; round++) {
    const edits = chooseEdits(fixed, config);
    if (edits.length === 0) break;
    const text = applyEdits(fixed.text, edits);
    if (text === fixed.text) break;
    fixed = parseIssue(text, config);
  }
  return fixed;
}

/** The first safe fix of every finding; one that meets an earlier one waits for the next round. */
function chooseEdits(issue: Issue, config: Config): TextEdit[] {
  const chosen: TextEdit[] = [];
  for (const { fixes = [] } of lintIssue(issue, config)) {
    const edits = fixes.find(({ safe }) => safe)?.edits ?? [];
    if (edits.some(({ span }) => chosen.some((other) => meets(span, other.span)))) continue;
    chosen.push(...edits);
  }
  return chosen;
}
