import { applyLocal, Draft, type ImageFault } from './draft';
import { meansServer } from './addressScheme';
import { checkAddress } from './checkAddress';
import { bangs, isAsciiLetter, isBlank, isDigit, isEscaped, isInvisible } from './chars';
import { isAddressLike, isImageText, type LooksLikeImage } from './evidence';
import { beginsLine, endsLine, skipGap } from './place';
import { readTarget, type Target } from './readTarget';
import { readStrictImage } from './strictImage';

const openers = '[【［';
const weakOpeners = '({（｛「『〔<＜';
const closers = ']】］';
/** How far a doubtful image is followed, so that a text of nothing but its beginnings stays linear. */
const weakReach = 400;
const targets = '(（';
const wrongTargets = '[{【<「＜《"“';

/** Where the text of an image ends, and with what. */
interface AltEnd {
  readonly at: number;
  /** Behind the closing bracket; `at` where it is missing. */
  readonly next: number;
  readonly fault: 'bracket-wide' | 'bracket-wrong' | 'bracket-missing' | null;
}

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

/** Reads on behind the text: the address in whatever brackets it has. Null where there is none. */
function readBehindAlt(text: string, from: number, limit: number, draft: Draft): Target | null {
  let i = skipEscapes(text, from, limit);
  const stray = i;
  while (i < limit && i < stray + 3 && ':：-–—.。,，!！=、]】*_~|"\'‘’“”'.includes(text.charAt(i))) i++;
  const behind = skipEscapes(text, i, limit);
  const opener = text.charAt(behind);
  if (behind >= limit) return null;
  const [inner = ''] = text.slice(behind + 1, Math.min(limit, behind + 200)).split(/[)）\n]/, 1);
  const bare = isAddressLike(text.slice(behind, Math.min(limit, behind + 60))) && /^(?:h|w|\/\/)/i.test(opener);
  const isTarget = targets.includes(opener) || (wrongTargets.includes(opener) && isAddressLike(inner));
  if (!isTarget && !bare) return null;
  if (behind > from && targets.includes(opener) && !isAddressLike(inner)) return null;
  if (behind > from) draft.note(i > stray ? 'bracket-wrong' : gapKind(text, from, behind, 'gap'), from, behind, '');
  if (bare) {
    draft.note('bracket-missing', behind, behind + 1, undefined);
    draft.repairable = true;
    draft.edits.push({ start: behind, end: behind, newText: '(' });
    return readTarget(text, -1, behind, limit, draft);
  }
  if (opener !== '(') draft.note(opener === '（' ? 'bracket-wide' : 'bracket-wrong', behind, behind + 1, '(');
  return readTarget(text, behind, behind + 1, limit, draft);
}

function findAltEnd(text: string, from: number, limit: number, opener: string): AltEnd | null {
  const wanted = {
    '(': ')',
    '（': '）',
    '{': '}',
    '｛': '｝',
    '「': '」',
    '『': '』',
    '〔': '〕',
    '<': '>',
    '＜': '＞',
  }[opener];
  const region = text.slice(from, limit);
  const hasTarget = region.includes('](');
  const weak = wanted !== undefined;
  let depth = 0;
  for (let i = from; i < limit; i++) {
    const char = text.charAt(i);
    const next = text.charAt(i + 1);
    if (char === '\\' && next !== ']') i++;
    else if (weak && (char === opener || char === '\n')) return null;
    else if (char === '[' && !text.slice(i + 1, i + 9).startsWith('http')) depth++;
    else if (char === wanted) return { at: i, next: i + 1, fault: char === '）' ? 'bracket-wide' : 'bracket-wrong' };
    else if (char === ']' && depth > 0) depth--;
    else if (char === '\\' && next === ']') return { at: i, next: i + 2, fault: 'bracket-wrong' };
    else if (closers.includes(char)) {
      const fault = char === ']' ? (wanted === undefined ? null : 'bracket-wrong') : 'bracket-wide';
      return { at: i, next: i + 1, fault };
    } else if (')}）｝」』>|'.includes(char) && targets.includes(next) && next !== '') {
      return { at: i, next: i + 1, fault: 'bracket-wrong' };
    } else if (!hasTarget && targets.includes(char) && isAddressLike(text.slice(i + 1, Math.min(limit, i + 40)))) {
      return { at: i, next: i, fault: 'bracket-missing' };
    }
  }
  return null;
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

/** `!(address)`: the brackets of the text are missing altogether. */
function wrapAddress(text: string, at: number, open: number, end: number, address: string): ImageFault | null {
  const draft = new Draft();
  const start = text[at - 1] === ']' ? text.slice(Math.max(0, at - 120), at).lastIndexOf('[') : -1;
  if (start >= 0) {
    // `[alt]!(address)`: the exclamation mark has slipped behind the text.
    const from = Math.max(0, at - 120) + start;
    draft.note('bang-misplaced', at, at + 1, '');
    draft.edits.push({ start: from, end: from, newText: '!' });
    return finish(text, from, end, draft);
  }
  draft.blame('bracket-missing', at, open + 1);
  draft.edits.push({ start: at, end, newText: `![](${address.trim()})` });
  return finish(text, at, end, draft);
}

/** `!https://…` on a line of its own. */
function wrapBare(text: string, at: number, limit: number, looksLikeImage: LooksLikeImage): ImageFault | null {
  if (!/^https?:/i.test(text.slice(at + 1, at + 8))) return null;
  let end = at + 1;
  while (end < limit && !isBlank(text.charCodeAt(end)) && !'\n<'.includes(text.charAt(end))) end++;
  const address = text.slice(at + 1, end);
  if (!endsLine(text, end) || !looksLikeImage(address)) return null;
  const draft = new Draft();
  draft.blame('bracket-missing', at, at + 1);
  draft.edits.push({ start: at, end, newText: `![](${address})` });
  draft.certain = false;
  return finish(text, at, end, draft);
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

/** Checks that the repair gives an image that shows; else the fault stands without one. */
export function finish(text: string, at: number, end: number, draft: Draft): ImageFault | null {
  const first = draft.first;
  if (!first) return null;
  const next = Math.max(end, at + 1);
  const repaired = draft.repairable ? applyLocal(text, at, next, draft.edits) : '';
  const image = readStrictImage(repaired, 0);
  const sound = image !== null && checkAddress(repaired.slice(image.address.start, image.address.end)) === null;
  return {
    ...first,
    written: text.slice(first.start, first.end),
    edits: sound ? draft.edits : [],
    certain: sound && draft.certain,
    next,
  };
}

function skipEscapes(text: string, from: number, limit: number): number {
  let i = skipGap(text, from, limit);
  if (text[i] === '\\' && i < limit && '[(（［【'.includes(text.charAt(i + 1))) i = skipGap(text, i + 1, limit);
  return i;
}

function gapKind(
  text: string,
  from: number,
  to: number,
  blank: 'gap' | 'bang-gap',
): 'gap' | 'bang-gap' | 'escaped' | 'invisible' {
  const piece = text.slice(from, to);
  if (piece.includes('\\')) return 'escaped';
  return Array.from(piece).every((char) => isInvisible(char.charCodeAt(0))) ? 'invisible' : blank;
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
