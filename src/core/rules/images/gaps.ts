import { isInvisible } from '../../text/characters';
import { skipGap } from './place';

/** Skips blanks, and a backslash that stands before a bracket. */
export function skipEscapes(text: string, from: number, limit: number): number {
  let i = skipGap(text, from, limit);
  if (text[i] === '\\' && i < limit && '[(（［【'.includes(text.charAt(i + 1))) i = skipGap(text, i + 1, limit);
  return i;
}

/** What a gap is called that was skipped. */
export function gapKind(
  text: string,
  from: number,
  to: number,
  blank: 'gap' | 'bang-gap',
): 'gap' | 'bang-gap' | 'escaped' | 'invisible' {
  const piece = text.slice(from, to);
  if (piece.includes('\\')) return 'escaped';
  return Array.from(piece).every((char) => isInvisible(char.charCodeAt(0))) ? 'invisible' : blank;
}
