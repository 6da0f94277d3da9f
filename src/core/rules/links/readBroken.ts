import { findAltEnd } from '../images/altEnd';
import { targets } from '../../text/brackets';
import { isBlank, isInvisible } from '../../text/characters';
import { Draft, type ImageFault } from '../images/draft';
import { finish } from '../images/finish';
import { readBehindAlt } from '../images/readBehindAlt';
import { readTarget, type Target } from '../images/readTarget';
import { readTextAddress } from '../../addresses/textAddress';
import { isWebAddress } from '../../addresses/webAddress';

/** What stands in brackets before a source, in a list of sources or of things to do. */
const citation = /^[\s^]*[\dxX✓√*]{0,3}\s*$/;

/**
 * Reads what begins with a bracket and is no link to Markdown: was one meant? It is read as an image would be, whose mark is
 * put before it.
 * @param at the opening bracket, of whatever width
 * @param limit where the next link begins; nothing is read beyond
 * @returns the fault with places in `text`
 */
export function readBroken(text: string, at: number, limit: number): ImageFault | null {
  const piece = `!${text.slice(at, limit)}`;
  const draft = new Draft();
  const opener = piece.charAt(1);
  if (opener !== '[') draft.note('bracket-wide', 1, 2, '[');
  const end = findAltEnd(piece, 2, piece.length, opener);
  if (!end || piece[end.at] === '\\') return null;
  const words = piece.slice(2, end.at);
  if (citation.test(words) || words.includes('\n')) return null;
  if (end.fault) {
    draft.blame(end.fault, end.next > end.at ? end.at : end.at - 1, end.next);
    draft.edits.push({ start: end.at, end: end.next, newText: ']' });
  }
  const target = readDoubled(piece, end.next, draft) ?? readBehindAlt(piece, end.next, piece.length, draft);
  if (!target || !isWebAddress(target.address) || !isMeant(piece, end.next, target)) return null;
  if (opener !== '[' && targets.indexOf(piece.charAt(target.start - 1)) !== 0) draft.certain = false;
  if (draft.first?.kind === 'address-space') takeFromText(words, target, draft);
  const fault = finish(piece, 0, target.end, draft);
  return fault && moveBy(fault, at - 1);
}

/** A text that shows the same address without the blank tells that the blank does not belong to it. */
function takeFromText(words: string, { address, start }: Target, draft: Draft): void {
  const shown = readTextAddress(words);
  if (shown === null || address.replace(/\s/g, '') !== shown) return;
  const end = start + address.length;
  const others = draft.edits.filter((edit) => edit.end <= start || edit.start >= end);
  draft.edits.splice(0, draft.edits.length, ...others, { start, end, newText: shown });
  draft.certain = true;
  draft.repairable = true;
}

/** `[text]((address)` */
function readDoubled(piece: string, at: number, draft: Draft): Target | null {
  if (!piece.startsWith('((', at) || !isWebAddress(piece.slice(at + 2, at + 14))) return null;
  draft.note('bracket-wrong', at, at + 1, '');
  return readTarget(piece, at + 1, at + 2, piece.length, draft);
}

/** Whether brackets say that an address belongs to the text before; a sentence may go on with an address, too. */
function isMeant(piece: string, from: number, { start, end }: Target): boolean {
  let i = from;
  while (
    i < start &&
    (isBlank(piece.charCodeAt(i)) || isInvisible(piece.charCodeAt(i)) || ']】］\n'.includes(piece.charAt(i)))
  )
    i++;
  const opener = piece.charAt(i);
  if (i < start) return (targets + '[{【').includes(opener);
  // Without an opening bracket the closing one has to be there.
  return i === from && piece[end - 1] === ')' && !piece.slice(start, end - 1).includes('(');
}

/** Moves a fault that was found in a piece of a text. */
export function moveBy(fault: ImageFault, by: number): ImageFault {
  const move = <T extends { readonly start: number; readonly end: number }>(one: T): T => ({
    ...one,
    start: one.start + by,
    end: one.end + by,
  });
  return { ...move(fault), next: fault.next + by, edits: fault.edits.map(move) };
}
