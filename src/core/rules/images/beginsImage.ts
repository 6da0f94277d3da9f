import { openers } from '../../text/brackets';
import { bangs, isBlank, isInvisible } from '../../text/characters';

/** Whether an image may begin at `at`: an exclamation mark, and soon behind it a square bracket. */
export function beginsImage(text: string, at: number): boolean {
  if (!bangs.includes(text.charAt(at))) return false;
  let i = at + 1;
  while (
    i < at + 6 &&
    (isBlank(text.charCodeAt(i)) || isInvisible(text.charCodeAt(i)) || text[i] === '\\' || text[i] === '\n')
  )
    i++;
  return i < text.length && openers.includes(text.charAt(i));
}
