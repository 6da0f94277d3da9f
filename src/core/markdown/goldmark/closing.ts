import { isPunct } from './chars';

/**
 * Where what was opened is closed: the first closing character that is not escaped; -1 where another one opens first, or none closes.
 */
export function findClosing(text: string, from: number, open: string, close: string, end: number): number {
  for (let at = from; at < end; at++) {
    const char = text[at];
    if (char === '\\' && isPunct(text.charCodeAt(at + 1))) at++;
    else if (char === close) return at;
    else if (char === open) return -1;
  }
  return -1;
}
