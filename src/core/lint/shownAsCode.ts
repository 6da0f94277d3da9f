import type { Dialect } from '../config/config';
import { viewIssue } from '../markdown/view';
import type { Issue } from '../issue/issue';
import { findRun } from './visibleRuns';

/** Tells whether readers see a place of the content as code: below a fence that nothing closes some dialects show all as code. */
export function readShownAsCode(issue: Issue, dialect: Dialect): (at: number) => boolean {
  if (issue.openFences.length === 0) return () => false;
  const view = viewIssue(issue, dialect);
  return (at) => findRun(view, at)?.block.path.at(-1) === 'code';
}
