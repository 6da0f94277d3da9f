import {
  isImageFile,
  isImageName,
  isImageServer,
  isImageText,
  type LooksLikeImage,
} from '../../addresses/imageAddress';
import { readTextAddress } from '../../addresses/textAddress';
import type { Span } from '../../text/span';
import { bangs, isEscaped, isPunctuation, isWidePunctuation } from '../../text/characters';
import type { ImageFault, ImageFaultKind } from './faults';
import { beginsLine, compareParts, endsLine, matchAt, part } from './linkParts';
import { readStrictLink } from './strictLink';

/** How long a link that may be an image can be. */
const maxLength = 1000;
const wrongOpeners = '【［{(（「『〔<|';

/** Reads a link at `[` that was meant as an image: its exclamation mark is lost or misplaced. */
export function readLinkAsImage(text: string, at: number, looksLikeImage: LooksLikeImage): ImageFault | null {
  const link = matchAt(/\[[^[\]]{0,118}\]\(/y, text, at) && readStrictLink(text, at, at + maxLength);
  if (!link) return null;
  const { end } = link;
  const alt = text.slice(link.words.start, link.words.end);
  const address = text.slice(link.address.start, link.address.end);
  const isImage = looksLikeImage(address);
  /** An image may be the words of a link: `[![alt](address)](target)`. */
  const isLinked = text.startsWith('](', end);
  const inside = /^\s*[!！]/.exec(alt)?.[0].length;
  if (inside !== undefined) return readBangInside(text, at, end, at + inside, isImage);
  const isLikely = isImage || isImageName(alt);
  const slip = isLikely ? readSlip(text, at, end, isLinked) : null;
  if (slip) return slip;
  if (isImage && isLinked && text[at - 1] === '[')
    return compareParts(text, { start: at, end }, [part('bang-missing', at, at + 1, '![')]);
  if (isBang(text, end) && beginsLine(text, at) && endsLine(text, end + 1)) {
    const kind = isImageText(alt) ? 'bang-misplaced' : 'link-to-image';
    return isImage ? moveBang(text, { start: at, end: end + 1 }, end, kind) : null;
  }
  if (text[end] === '(' || isEscaped(text, at)) return null;
  // A link with words is one: only where it is all of a line, an image may have been meant.
  const hasWords = alt.trim() !== '';
  if (!isImage || (hasWords && !(beginsLine(text, at) && endsLine(text, end) && isPicture(alt, address)))) return null;
  const wanted = text[at - 1] === ']' ? undefined : '![';
  const kind = hasWords ? 'link-to-image' : 'bang-missing';
  return compareParts<ImageFaultKind>(text, { start: at, end }, [
    part(kind, at, at + 1, wanted, { isGuess: hasWords }),
  ]);
}

/** Whether an address is a picture's, and the words of its link do not show it. */
function isPicture(words: string, address: string): boolean {
  return (isImageFile(address) || isImageServer(address) || isImageText(words)) && readTextAddress(words) === null;
}

/** Moves an exclamation mark to the beginning. */
function moveBang(
  text: string,
  whole: Span,
  bang: number,
  kind: ImageFaultKind,
  isGuess = kind === 'link-to-image',
): ImageFault | null {
  const added = part(kind, whole.start, whole.start, '!', { shown: { start: bang, end: bang + 1 }, isGuess });
  return compareParts(text, whole, [added, part(kind, bang, bang + 1, '')]);
}

function isBang(text: string, at: number): boolean {
  return at >= 0 && at < text.length && bangs.includes(text.charAt(at));
}

/** `[!alt](address)`; within a link, `[!alt](address)](target)`, it is the bracket that is lost. */
function readBangInside(text: string, at: number, end: number, bang: number, isImage: boolean): ImageFault | null {
  const hasWrongOpener = wrongOpeners.includes(text.charAt(bang + 1) || ' ');
  if (text.startsWith('](', end)) {
    const lost = part('bracket-missing', bang, hasWrongOpener ? bang + 2 : bang + 1, '![');
    return compareParts(text, { start: bang, end }, [lost]);
  }
  return isImage ? moveBang(text, { start: at, end }, bang, 'bang-misplaced', hasWrongOpener) : null;
}

/** Another key was hit than `!`, or one more after it, at the beginning of a line. */
function readSlip(text: string, at: number, end: number, isLinked: boolean): ImageFault | null {
  const before = text.charAt(at - 1);
  const begins = (place: number) => beginsLine(text, place) || (isLinked && text[place - 1] === '[');
  if (before === '') return null;
  if ('1iIl|¡ǃ?？@#/\\'.includes(before) && begins(at - 1))
    return compareParts(text, { start: at - 1, end }, [part('bang-missing', at - 1, at, '!')]);
  const code = before.charCodeAt(0);
  if (!isBang(text, at - 2) || !(isPunctuation(code) || isWidePunctuation(code)) || !begins(at - 2)) return null;
  const bang = part('bang-wide', at - 2, at - 1, '!');
  return compareParts<ImageFaultKind>(text, { start: at - 2, end }, [bang, part('bracket-wrong', at - 1, at, '')]);
}

/** Reads `alt](address)` at the beginning of a line. */
export function readImageTail(text: string, close: number, looksLikeImage: LooksLikeImage): ImageFault | null {
  const from = Math.max(0, close - 100);
  const start = from + text.slice(from, close).lastIndexOf('\n') + 1;
  if (start === from && from > 0) return null;
  const rebuilt = `[${text.slice(start, close + maxLength)}`;
  const image = readStrictLink(rebuilt, 0);
  if (image?.words.end !== close - start + 1) return null;
  if (!looksLikeImage(rebuilt.slice(image.address.start, image.address.end))) return null;
  const shown = { start: close, end: close + 1 };
  const bracket = part('bracket-missing', start, start, '![', { shown, isGuess: true });
  return compareParts(text, { start, end: start + image.end - 1 }, [bracket]);
}
