import { isRemoteUrl } from '../../addresses/addressScheme';
import { isAddressLike, isImageName, isImageText, type LooksLikeImage } from '../../addresses/imageAddress';
import { invisibleClass, isEscaped, spaceClass } from '../../text/characters';
import { alike } from '../../text/lookAlikes';
import type { ImageFault, ImageFaultKind } from './faults';
import { beginsLine, compareParts, endsLine, matchAt, part, type Part } from './linkParts';
import { readStrictLink } from './strictLink';
import { classifyGap, readTarget, readWords, swapParts } from './tolerantLink';

/** How much of a text is read for one image. */
const maxLength = 2000;
const gapAfterBang = new RegExp(`[${spaceClass}${invisibleClass}\\n]{0,40}(?:\\\\(?=[${alike('[')}]))?`, 'y');
const squareOpener = new RegExp(`^[${alike('[')}]`);
/** `!(address)`, in whatever brackets. */
const bracketedAddress =
  /(?<open>[({（｛「『〔<＜])\s{0,3}(?<address>[^\s()[\]{}（）｛｝「」『』〔〕<>＜＞]+)\s{0,3}[)}）｝」』〕>＞]?/y;

/**
 * Reads what begins with an exclamation mark and is no image to Markdown: was one meant?
 * @param limit where the next image begins; nothing is read beyond
 * @param inBrackets whether a square bracket before it is still open
 */
export function readBrokenImage(
  paragraph: string,
  at: number,
  limit: number,
  inBrackets: boolean,
  looksLikeImage: LooksLikeImage,
): ImageFault | null {
  const text = paragraph.slice(0, Math.min(limit, at + maxLength));
  return (
    readWithoutWords(text, at, looksLikeImage) ??
    readWithBrackets(text, at, looksLikeImage) ??
    (inBrackets ? null : readWithoutOpener(text, at, looksLikeImage))
  );
}

/** An image with brackets of whatever kind around its text. */
function readWithBrackets(text: string, at: number, looksLikeImage: LooksLikeImage): ImageFault | null {
  const isEscapedBang = isEscaped(text, at);
  const gap = matchAt(gapAfterBang, text, at + 1)?.all ?? '';
  const opening = at + 1 + gap.length;
  const start = isEscapedBang ? at - 1 : at;
  const gapKind = classifyGap(gap);
  const bang: Part<ImageFaultKind>[] = [
    part('escaped', start, at, ''),
    part('bang-wide', at, at + 1, '!'),
    part(gapKind === 'gap' ? 'bang-gap' : gapKind, at + 1, opening, ''),
  ];
  const isSquare = squareOpener.test(text.slice(opening, opening + 1));
  const words = isSquare || gap === '' ? readWords(text, opening) : null;
  if (!words) return isSquare ? readOpen(text, at, opening + 1) : null;
  const alt = text.slice(words.inner.start, words.inner.end);
  const inWord = /[\w)\]]/.test(text.charAt(at - 1));
  const isFirst = beginsLine(text, start);
  const target = readTarget(text, words.end);
  if (!target) {
    if (inWord || !isSquare || isEscapedBang || (text[at] === '!' && gap !== '')) return null;
    const isAlone = isFirst && endsLine(text, words.end);
    if (!isAlone && (alt === '' || !isImageText(alt))) return null;
    const end = words.inner.end;
    const missing = part('address-missing', end, words.end);
    return compareParts<ImageFaultKind>(text, { start: at, end: words.end }, [...bang, ...words.parts, missing]);
  }
  const address = text.slice(target.address.start, target.address.end);
  const isTight = !isEscapedBang && text[at] === '!' && gap === '';
  const isImage = [address, address.replace(/\s.*/s, ''), alt.trim()].some(looksLikeImage);
  const isMeant = isTight && isSquare ? !inWord || isAddressLike(address) : isFirst;
  if (!isMeant && !(isImage && (isSquare || alt.length < 60))) return null;
  // `Look! [our poster](…)`: an exclamation mark after a word ends a sentence.
  if (!isTight && text[at] === '!' && inWord && !isImageText(alt)) return null;
  if (!isSquare && !isAddressLike(address) && !isAddressLike(alt)) return null;
  const parts = [...bang, ...words.parts, ...target.parts];
  const isSwapped = isAddressLike(alt) && alt.includes('://') && !isAddressLike(address);
  if (!isSwapped) return compareParts(text, { start, end: target.end }, parts);
  const brackets = parts.filter(({ end }) => end <= target.address.start);
  const swapped = swapParts(text, words.inner, target.address);
  return compareParts(text, { start, end: target.end }, [...brackets, ...swapped]);
}

/** `![…` that never closes: an image only if an address follows. */
function readOpen(text: string, at: number, from: number): ImageFault | null {
  const line = matchAt(/.*/y, text, from)?.all ?? '';
  if (!/https?[:：]/.test(line)) return null;
  return compareParts(text, { start: at, end: from + line.length }, [part('bracket-missing', at, from)]);
}

/** `!(address)`, `[alt]!(address)`, and `!address` on a line of its own. */
function readWithoutWords(text: string, at: number, looksLikeImage: LooksLikeImage): ImageFault | null {
  const bang = { start: at, end: at + 1 };
  const bare = matchAt(/https?:[^\s<]+/iy, text, at + 1)?.all;
  if (bare !== undefined) {
    const end = at + 1 + bare.length;
    if (!beginsLine(text, at) || !looksLikeImage(bare) || !endsLine(text, end)) return null;
    const wrapped = part('bracket-missing', at, end, `![](${bare})`, { shown: bang, isGuess: true });
    return compareParts(text, { start: at, end }, [wrapped]);
  }
  const found = matchAt(bracketedAddress, text, at + 1);
  if (!found) return null;
  const { all, address = '' } = found;
  const end = at + 1 + all.length;
  const followsWords = text[at - 1] === ']';
  if (!isRemoteUrl(address) || !(followsWords || looksLikeImage(address))) return null;
  const words = followsWords ? text.slice(0, at).lastIndexOf('[') : -1;
  if (words >= 0 && words > at - 120) {
    const added = part('bang-misplaced', words, words, '!', { shown: bang });
    return compareParts(text, { start: words, end }, [added, part('bang-misplaced', at, at + 1, '')]);
  }
  const wrapped = part('bracket-missing', at, end, `![](${address})`, { shown: { start: at, end: at + 2 } });
  return compareParts(text, { start: at, end }, [wrapped]);
}

/** `!alt](address)` */
function readWithoutOpener(text: string, at: number, looksLikeImage: LooksLikeImage): ImageFault | null {
  const alt = matchAt(/[^\n!！]{0,200}?(?=\]\()/y, text, at + 1)?.all;
  if (alt === undefined) return null;
  const rebuilt = `[${text.slice(at + 1)}`;
  const image = readStrictLink(rebuilt, 0);
  if (image?.words.end !== alt.length + 1) return null;
  const isImage = looksLikeImage(rebuilt.slice(image.address.start, image.address.end));
  if (!isImage && !beginsLine(text, at) && !isImageName(alt)) return null;
  const options = { shown: { start: at, end: at + 1 }, isGuess: alt.length >= 40 };
  const bracket = part('bracket-missing', at + 1, at + 1, '[', options);
  return compareParts(text, { start: at, end: at + image.end }, [bracket]);
}
