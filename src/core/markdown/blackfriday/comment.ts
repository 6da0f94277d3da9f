import { findWithin } from './findWithin';
import { mayLook, spend, type Parser } from './parser';

/** Behind a comment's `-->`; 0 where there is no comment. */
export function endOfComment(parser: Parser, text: string, at: number, to: number): number {
  if (!text.startsWith('<!--', at) || !mayLook(parser)) return 0;
  // In `<!--->` a dash serves for both ends.
  const close = findWithin(text, '-->', at + 3, to);
  spend(parser, (close < 0 ? to : close) - at);
  return close < 0 ? 0 : close + 3;
}
