import type { Issue } from '../issue/issue';
import { isBlank, isInvisible } from '../text/characters';
import type { RuleContext } from './rule';

/**
 * Whether readers see a link or an image though something stands between its brackets: then the round one is not shown.
 * @param gap where the gap begins, or the bracket before it
 */
export function crossesGap({ text }: Issue, context: RuleContext, gap: number): boolean {
  let at = gap;
  while (isBetween(text.charAt(at))) at++;
  if (text[at] !== '(') return false;
  const { run } = context.article.findRun(at) ?? {};
  return run === undefined || run.kind === 'image';
}

function isBetween(char: string): boolean {
  const code = char.charCodeAt(0);
  // The line below may begin with the mark of a quote.
  return char !== '' && (']\r\n>'.includes(char) || isBlank(code) || isInvisible(code));
}
