import { pushToken, type Run } from './run';
import { takeBack, takeBackBlanks } from './text';

/** A line's end. Behind two blanks or a backslash it breaks the line; the blanks before it go in any case. */
export function readLineBreak(run: Run, at: number): number {
  const { text } = run.text;
  const behindBlanks = at >= run.from + 2 && text[at - 1] === ' ' && text[at - 2] === ' ';
  const behindBackslash = at > run.from && text[at - 1] === '\\';
  takeBackBlanks(run);
  if (!behindBlanks && !behindBackslash) return 0;
  const last = run.tokens.at(-1);
  let start = at;
  // An address takes its last backslash along; what Blackfriday takes back then is the end of the link's closing tag.
  if (behindBackslash && last?.type === 'link_close') last.info = 'cut';
  else if (behindBackslash) {
    takeBack(run, 1);
    start--;
  }
  while (behindBlanks && start > run.from && text[start - 1] === ' ') start--;
  pushToken(run, ['hardbreak', 'br', 0], start, at + 1);
  return 1;
}
