import type { Config } from '../core/config/config';
import type { Issue } from '../core/issue/issue';
import { parseIssue } from '../core/issue/parseIssue';
import { lintIssue } from '../core/rules/lintIssue';
import { safeEdits } from '../core/rules/safeEdits';
import { applyEdits } from '../core/text/edits';

/** Fixes that undo each other must come to an end. */
const maxRounds = 10;

/**
 * Applies the safe fixes of an issue until none is left.
 * @returns the issue of the text that came out, which is the one given where there was nothing to fix
 */
export function applyFixes(issue: Issue, config: Config): Issue {
  let fixed = issue;
  for (let round = 0; round < maxRounds; round++) {
    const edits = safeEdits(lintIssue(fixed, config));
    if (edits.length === 0) break;
    const text = applyEdits(fixed.text, edits);
    if (text === fixed.text) break;
    fixed = parseIssue(text, config);
  }
  return fixed;
}
