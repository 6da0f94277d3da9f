import { findWithin } from '../findWithin';
import { mayLook, spend } from '../parser';
import { pushToken, type Run } from './run';

/** `` `code` ``, between runs of as many backticks; a longer run closes too. Blanks at both ends are left out, and so is a span of nothing. */
export function readCodeSpan(run: Run, at: number): number {
  if (!mayLook(run.parser)) return 0;
  const { text } = run.text;
  let start = at;
  while (start < run.to && text[start] === '`') start++;
  const size = start - at;
  const close = findWithin(text, '`'.repeat(size), start, run.to);
  spend(run.parser, (close < 0 ? run.to : close) - at);
  if (close < 0) return 0;
  let from = start;
  let to = close;
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  const end = close + size;
  if (to > from) pushToken(run, ['code_inline', 'code', 0], at, end, text.slice(from, to));
  return end - at;
}
