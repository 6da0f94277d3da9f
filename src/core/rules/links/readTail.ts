import type { ImageFault } from '../images/draft';
import { finish } from '../images/finish';
import { Draft } from '../images/draft';
import { readStrictImage } from '../images/strictImage';
import { moveBy } from './readBroken';
import { isWebAddress } from '../../addresses/webAddress';

/** How long the text of a link may be. */
const longest = 120;
const reach = 1000;

/**
 * Reads `text](address)`, whose opening bracket is lost.
 * @param close the closing bracket
 * @param from where the link before ends: the text does not go back beyond
 */
export function readTail(text: string, close: number, from: number): ImageFault | null {
  const target = readStrictImage(`![](${text.slice(close + 2, close + reach)}`, 0);
  if (!target || target.address.end === target.address.start) return null;
  const offset = close + 2 - 4;
  const address = text.slice(offset + target.address.start, offset + target.address.end);
  if (!isWebAddress(address)) return null;
  const bare = text.slice(Math.max(from, close - address.length), close) === address;
  const start = bare ? close - address.length : startOfText(text, close, from);
  if (start < 0 || start >= close || text[start - 1] === '(') return null;
  const draft = new Draft();
  const piece = `!${text.slice(start, offset + target.end)}`;
  draft.blame('bracket-missing', close - start + 1, close - start + 2);
  draft.edits.push({ start: 1, end: 1, newText: '[' });
  draft.certain = bare;
  const fault = finish(piece, 0, piece.length, draft);
  return fault && moveBy(fault, start - 1);
}

/** Behind the list's mark, the label or the sentence before; -1 where the text would be too long. */
function startOfText(text: string, close: number, from: number): number {
  for (let i = close; i > close - longest; i--) {
    if (i <= from) return i;
    if ('\n：:，。；！？、）)】」]'.includes(text.charAt(i - 1))) return i;
    if (/[[【［(（]/.test(text.charAt(i - 1))) return -1;
  }
  return -1;
}
