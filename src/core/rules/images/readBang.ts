import { findAltEnd } from './altEnd';
import { openers, weakOpeners } from '../../text/brackets';
import { bangs, isAsciiLetter, isDigit, isEscaped } from '../../text/characters';
import { Draft, type ImageFault } from './draft';
import { meansServer } from '../../addresses/addressScheme';
import { isAddressLike, isImageText, type LooksLikeImage } from './evidence';
import { finish } from './finish';
import { gapKind, skipEscapes } from './gaps';
import { beginsLine, endsLine } from './place';
import { readBehindAlt } from './readBehindAlt';
import type { Target } from './readTarget';
import { wrapAddress, wrapBare } from './wrapAddress';

/** How far a doubtful image is followed, so that a text of nothing but its beginnings stays linear. */
const weakReach = 400;

/**
 * Reads what begins with an exclamation mark and is no image to Markdown: was one meant?
 * @param limit where the next image begins; nothing is read beyond
 */
export function readBang(text: string, at: number, limit: number, looksLikeImage: LooksLikeImage): ImageFault | null {
  const draft = new Draft();
  const escaped = isEscaped(text, at);
  if (escaped) draft.note('escaped', at - 1, at, '');
  if (text[at] !== '!') draft.note('bang-wide', at, at + 1, '!');
  let i = at + 1;
  const gap = skipEscapes(text, i, limit);
  if (gap > i) draft.note(gapKind(text, i, gap, 'bang-gap'), i, gap, '');
  const tight = !escaped && text[at] === '!' && gap === i;
  i = gap;
  const opener = text.charAt(i);
  const strong = opener !== '' && openers.includes(opener) && i < limit;
  if (tight && !strong && beginsLine(text, at)) {
    const bare = wrapBare(text, at, limit, looksLikeImage);
    if (bare) return bare;
  }
  if (!strong && (opener === '' || gap > at + 1 || !weakOpeners.includes(opener))) return null;
  if (!strong) limit = endOfWeak(text, at, limit);
  if (opener !== '[') draft.note(strong || opener === '（' ? 'bracket-wide' : 'bracket-wrong', i, i + 1, '[');
  let end = findAltEnd(text, i + 1, limit, opener);
  if (end === null && text[i + 1] === '[') {
    draft.note('bracket-wrong', i + 1, i + 2, '');
    i++;
    end = findAltEnd(text, i + 1, limit, opener);
  }
  if (end === null) return strong ? readOpen(text, at, i + 1, limit, draft) : null;
  const alt = text.slice(i + 1, end.at);
  if (!strong && meansServer(alt.trim()) && (looksLikeImage(alt.trim()) || text[at - 1] === ']')) {
    return wrapAddress(text, at, i, end.next, alt);
  }
  if (end.fault) {
    draft.blame(end.fault, end.next > end.at ? end.at : end.at - 1, end.next);
    draft.edits.push({ start: end.at, end: end.next, newText: ']' });
  }
  const found = readBehindAlt(text, end.next, limit, draft);
  const first = beginsLine(text, escaped ? at - 1 : at);
  const inWord = isWord(text.charCodeAt(at - 1));
  if (found === null) {
    const alone = first && endsLine(text, end.next);
    if (inWord || !strong || !(tight || text[at] !== '!') || !(alone || isImageText(alt))) return null;
    if (!alone && alt === '') return null;
    draft.note('address-missing', end.at, Math.max(end.next, end.at + 1));
    return finish(text, at, end.next, draft);
  }
  const image = looksLikeImage(found.address) || looksLikeImage(alt.trim());
  const meant =
    tight && strong ? !inWord || isAddressLike(found.address) : first || (image && !(inWord && !isImageText(alt)));
  if (!meant && !(image && (strong || alt.length < 60))) return null;
  if (!tight && text[at] === '!' && inWord && !isImageText(alt)) return null;
  if (!strong && !isAddressLike(found.address) && !isAddressLike(alt)) return null;
  if (isAddressLike(alt) && /:\/\//.test(alt) && !isAddressLike(found.address)) {
    swap(text, i + 1, end.at, found, draft);
  }
  return finish(text, escaped ? at - 1 : at, found.end, draft);
}

/** Brackets that never close: an image only if an address follows. */
function readOpen(text: string, at: number, from: number, limit: number, draft: Draft): ImageFault | null {
  const region = text.slice(from, Math.min(limit, from + 2000));
  const line = region.indexOf('\n');
  const end = line < 0 ? region.length : line;
  if (!/https?[:：]/.test(region.slice(0, end))) return null;
  draft.note('bracket-missing', at, from);
  return finish(text, at, from + end, draft);
}

function swap(text: string, start: number, end: number, target: Target, draft: Draft): void {
  draft.blame('swapped', start, end);
  const edits = draft.edits.filter((edit) => edit.start < target.start);
  draft.edits.length = 0;
  draft.edits.push(
    ...edits,
    { start, end, newText: target.address },
    { start: target.start, end: target.start + target.address.length, newText: text.slice(start, end) },
  );
  draft.repairable = true;
  draft.certain = false;
}

function endOfWeak(text: string, at: number, limit: number): number {
  const end = Math.min(limit, at + weakReach);
  for (let i = at + 1; i < end; i++) {
    if (bangs.includes(text.charAt(i)) && weakOpeners.includes(text.charAt(i + 1)) && i + 1 < end) return i;
  }
  return end;
}

function isWord(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === 0x5f || code === 0x29 || code === 0x5d;
}
