import type { Issue } from '../issue/issue';
import type { RuleContext } from './rule';

/** Tells whether readers see a place of the content as code: below a fence that nothing closes some dialects show all as code. */
export function readShownAsCode({ openFences }: Issue, context: RuleContext): (at: number) => boolean {
  return (at) => openFences.length > 0 && context.article.findRun(at)?.block.path.at(-1) === 'code';
}
