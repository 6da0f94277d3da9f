import { meansServer } from '../../addresses/addressScheme';
import { isAddressLike, isImageName, isImageText, type LooksLikeImage } from '../../addresses/imageAddress';
import { invisibleClass, isEscaped, spaceClass } from '../../text/characters';
import type { ImageFaultKind, BrokenLink } from './faults';
import { beginsLine, compareParts, endsLine, matchAt, type Part } from './linkParts';
import { readStrictLink } from './strictLink';
import { nameGap, readTarget, readWords, swapParts } from './tolerantLink';

type ImageFault = BrokenLink<ImageFaultKind>;
type ImagePart = Part<ImageFaultKind>;

/** How much of a text is read for one image. */
const maxLength = 2000;
const gapAfterBang = new RegExp(`[${spaceClass}${invisibleClass}\\n]{0,40}(?:\\\\(?=[[【［]))?`, 'y');
/** `!(address)`, in whatever brackets. */
const bracketedAddress =
  /(?<open>[({（｛「『〔<＜])\s{0,3}(?<address>[^\s()[\]{}（）｛｝「」『』〔〕<>＜＞]+)\s{0,3}[)}）｝」』〕>＞]?/y;

/**
 * Reads what begins with an exclamation mark and is no image to Markdown: was one meant?
 * @param limit where the next image begins; nothing is read beyond
 */
export function readBrokenImage(
  paragraph: string,
  at: number,
  limit: number,
  looksLikeImage: LooksLikeImage,
): ImageFault | null {
  const text = paragraph.slice(0, Math.min(limit, at + maxLength));
  const escaped = isEscaped(text, at);
  const gap = matchAt(gapAfterBang, text, at + 1)?.all ?? '';
  const opening = at + 1 + gap.length;
  const start = escaped ? at - 1 : at;
  const bang: ImagePart[] = [
    { kind: 'escaped', start, end: at, wanted: '' },
    { kind: 'bang-wide', start: at, end: at + 1, wanted: '!' },
    { kind: nameGap(gap, 'bang-gap'), start: at + 1, end: opening, wanted: '' },
  ];
  const isTight = !escaped && text[at] === '!' && gap === '';
  const isSquare = /^[[【［]/.test(text.slice(opening, opening + 1));
  if (!isSquare && gap !== '') return null;
  const wrapped = isSquare ? null : readWithoutWords(text, at, looksLikeImage);
  if (wrapped) return wrapped;
  const words = readWords(text, opening);
  if (!words) return isSquare ? readOpen(text, at, opening + 1) : readWithoutOpener(paragraph, at, looksLikeImage);
  const alt = text.slice(words.inner.start, words.inner.end);
  const isFirst = beginsLine(text, start);
  const inWord = /[\w)\]]/.test(text.charAt(at - 1));
  const target = readTarget(text, words.end);
  if (!target) {
    const isAlone = isFirst && endsLine(text, words.end);
    if (inWord || !isSquare || escaped || (text[at] === '!' && gap !== '')) return null;
    if (!isAlone && (alt === '' || !isImageText(alt))) return null;
    const end = words.inner.end;
    const missing: ImagePart = { kind: 'address-missing', start: end, end: words.end, wanted: undefined };
    return compareParts(text, { start: at, end: words.end }, [...bang, ...words.parts, missing]);
  }
  const address = text.slice(target.address.start, target.address.end);
  const isImage = looksLikeImage(address) || looksLikeImage(alt.trim());
  const isMeant =
    isTight && isSquare ? !inWord || isAddressLike(address) : isFirst || (isImage && !(inWord && !isImageText(alt)));
  if (!isMeant && !(isImage && (isSquare || alt.length < 60))) return null;
  // `Look! [our poster](…)`: an exclamation mark after a word ends a sentence.
  if (!isTight && text[at] === '!' && inWord && !isImageText(alt)) return null;
  if (!isSquare && !isAddressLike(address) && !isAddressLike(alt)) return null;
  const isSwapped = isAddressLike(alt) && alt.includes('://') && !isAddressLike(address);
  const parts = [...bang, ...words.parts, ...target.parts];
  const inOrder = isSwapped
    ? [
        ...parts.filter((part) => part.end <= target.address.start),
        ...swapParts<ImageFaultKind>(text, words.inner, target.address),
      ]
    : parts;
  return compareParts(text, { start, end: target.end }, inOrder);
}

/** `![…` that never closes: an image only if an address follows. */
function readOpen(text: string, at: number, from: number): ImageFault | null {
  const line = matchAt(/.*/y, text, from)?.all ?? '';
  const missing: ImagePart = { kind: 'bracket-missing', start: at, end: from, wanted: undefined };
  return /https?[:：]/.test(line) ? compareParts(text, { start: at, end: from + line.length }, [missing]) : null;
}

/** `!(address)`, `[alt]!(address)`, and `!address` on a line of its own. */
function readWithoutWords(text: string, at: number, looksLikeImage: LooksLikeImage): ImageFault | null {
  const kind = 'bracket-missing';
  const bare = matchAt(/https?:[^\s<]+/iy, text, at + 1)?.all;
  if (bare !== undefined) {
    const end = at + 1 + bare.length;
    if (!beginsLine(text, at) || !looksLikeImage(bare) || !endsLine(text, end)) return null;
    const shown = { start: at, end: at + 1 };
    return compareParts(text, { start: at, end }, [
      { kind, start: at, end, wanted: `![](${bare})`, shown, isGuess: true },
    ]);
  }
  const found = matchAt(bracketedAddress, text, at + 1);
  if (!found) return null;
  const { all, address = '' } = found;
  const end = at + 1 + all.length;
  const followsWords = text[at - 1] === ']';
  if (!meansServer(address) || !(followsWords || looksLikeImage(address))) return null;
  const words = followsWords ? text.slice(0, at).lastIndexOf('[') : -1;
  if (words >= 0 && words > at - 120)
    return compareParts(text, { start: words, end }, [
      { kind: 'bang-misplaced', start: words, end: words, wanted: '!', shown: { start: at, end: at + 1 } },
      { kind: 'bang-misplaced', start: at, end: at + 1, wanted: '' },
    ]);
  const shown = { start: at, end: at + 2 };
  return compareParts(text, { start: at, end }, [{ kind, start: at, end, wanted: `![](${address})`, shown }]);
}

/** `!alt](address)` */
function readWithoutOpener(text: string, at: number, looksLikeImage: LooksLikeImage): ImageFault | null {
  const alt = matchAt(/[^\n[\]!！]{0,200}(?=\]\()/y, text, at + 1)?.all;
  if (alt === undefined) return null;
  const rebuilt = `[${text.slice(at + 1, at + 1 + maxLength)}`;
  const image = readStrictLink(rebuilt, 0);
  if (image?.words.end !== alt.length + 1) return null;
  const isImage = looksLikeImage(rebuilt.slice(image.address.start, image.address.end));
  if (!isImage && !beginsLine(text, at) && !isImageName(alt)) return null;
  const start = at + 1;
  return compareParts(text, { start: at, end: at + image.end }, [
    {
      kind: 'bracket-missing',
      start,
      end: start,
      wanted: '[',
      shown: { start: at, end: start },
      isGuess: alt.length >= 40,
    },
  ]);
}
