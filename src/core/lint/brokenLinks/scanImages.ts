import { checkAddress } from '../../addresses/checkAddress';
import { imageEndings, isImageFile, type LooksLikeImage } from '../../addresses/imageAddress';
import { bangs, invisibleClass, spaceClass } from '../../text/characters';
import { alike } from '../../text/lookAlikes';
import { maskCode } from '../../text/codeMask';
import { readAddress, readInner } from './addressParts';
import { readBrokenImage } from './brokenImage';
import type { ImageFault, ImageFaultKind } from './faults';
import { readImageTail, readLinkAsImage } from './linkAsImage';
import { compareParts, matchAt, part, type Part } from './linkParts';
import { readStrictLink, type StrictLink } from './strictLink';
import { swapParts } from './tolerantLink';

/** What an image, broken or not, can be read at. */
const marks = new RegExp(`[${bangs}[\\]]`, 'g');
const imageStart = new RegExp(`[${bangs}][${spaceClass}${invisibleClass}\\\\\\n]{0,5}[${alike('[')}]`, 'g');
/** What is left of an address that its own parenthesis ends. */
const endOfFile = new RegExp(`[\\w.%~-]{0,60}\\.(?:${imageEndings})\\)`, 'iy');
/** How far an image is followed that was pasted where an address belongs. */
const maxPastedLength = 400;
const closing = new RegExp(`[${alike(')')}]$`);
const openingParenthesis = new RegExp(`[${alike('(')}]`);
/** How far before an image the parenthesis around it is looked for. */
const maxRemarkLength = 1000;

/** What the scan needs to know of the issue around a paragraph. */
export interface ScanOptions {
  readonly looksLikeImage: LooksLikeImage;
  /** Where the image that Markdown understood at this offset ends; undefined where it understood none. */
  readonly endOfImage?: (at: number) => number | undefined;
  /** Where the words of the link around this offset end, unless it leads to an image; undefined where there is no link. */
  readonly endOfWords?: (at: number) => number | undefined;
  /** Blackfriday ends an address at the first bracket after a quote. */
  readonly strictTitles?: boolean;
}

/**
 * Finds the broken images in the text of one paragraph.
 * Each image is read once and up to the next one at most, so that the time grows with the length of the text.
 */
export function scanImages(text: string, options: ScanOptions): ImageFault[] {
  const { looksLikeImage } = options;
  const inCode = maskCode(text);
  const starts = Array.from(text.matchAll(imageStart), ({ index }) => index).filter((at) => !inCode(at));
  const faults: ImageFault[] = [];
  let region = 0;
  /** Square brackets that are open. */
  let open = 0;
  /** How many images read as they should, whatever their address is. */
  let sound = 0;
  const pattern = new RegExp(marks);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const at = match.index;
    if (inCode(at)) continue;
    while (region < starts.length && (starts[region] ?? 0) <= at) region++;
    const limit = starts[region] ?? text.length;
    const char = text.charAt(at);
    let fault: ImageFault | null = null;
    let next = at + 1;
    if (char === '[') {
      open++;
      fault = readLinkAsImage(text, at, looksLikeImage);
    } else if (char === ']') {
      if (open > 0) open--;
      else if (text[at + 1] === '(') fault = readImageTail(text, at, looksLikeImage);
    } else {
      const image = readSoundImage(text, at, limit);
      const known = options.endOfImage?.(at);
      if (image) {
        sound++;
        next = Math.max(image.end, known ?? 0);
        const checked = checkImage(text, at, image, options);
        // Words for an address, in the words of a link, are about how images are written.
        fault = checked?.kind === 'address-word' && options.endOfWords?.(at) !== undefined ? null : checked;
      } else if (known !== undefined) next = known;
      else {
        // In the words of a link an image ends where they end, and one without an address is a piece of code, or an exclamation.
        const end = options.endOfWords?.(at) ?? Infinity;
        const broken = readBrokenImage(text, at, Math.min(limit, end), open > 0, looksLikeImage);
        fault = end < Infinity && broken?.kind === 'address-missing' ? null : broken;
      }
    }
    if (fault) faults.push(fault);
    pattern.lastIndex = Math.max(next, fault?.whole.end ?? 0);
  }
  // Beside a second broken image it is a guess where the first one ends: such repairs want a look.
  const isAlone = starts.length - sound <= 1 && faults.length <= 1;
  return isAlone ? faults : faults.map((fault) => ({ ...fault, certain: false }));
}

/** An image that Markdown understands; one pasted where the address of another belongs is that address, and may go beyond the limit. */
function readSoundImage(text: string, at: number, limit: number): StrictLink | null {
  if (text[at] !== '!' || text[at - 1] === '\\') return null;
  const image = readStrictLink(text, at + 1, limit);
  if (image || limit >= text.length || text[limit - 1] !== '(') return image;
  const outer = readStrictLink(text, at + 1, Math.min(text.length, at + maxPastedLength));
  return outer?.address.start === limit ? outer : null;
}

/** Checks an image that Markdown understands: is its address one that a server can have, and is there a bracket too many? */
function checkImage(text: string, at: number, image: StrictLink, { strictTitles }: ScanOptions): ImageFault | null {
  const { words, address, end, title } = image;
  const alt = text.slice(words.start, words.end);
  const written = text.slice(address.start, address.end);
  const whole = { start: at, end: text[end] === ')' && !isParenthesized(text, at) ? end + 1 : end };
  if (/^https?:\/\//i.test(alt) && checkAddress(alt) === null && !/[/:]/.test(written))
    return compareParts(text, whole, swapParts(text, words, address));
  const doubled = alt.startsWith('[') && alt.indexOf(']') === alt.length - 1 ? 1 : 0;
  const parts: Part<ImageFaultKind>[] = [
    part('bracket-wrong', words.start, words.start + doubled, ''),
    part('bracket-wrong', words.end - doubled, words.end, ''),
    ...readLostBracket(text, at, image),
    ...(text[address.start - 1] === '<' ? readAngled(written, address.start) : readInner(written, address.start).parts),
    part('bracket-wrong', end, whole.end, ''),
  ];
  const tail = text[address.start - 1] === '<' ? null : matchAt(endOfFile, text, end);
  if (tail && !isImageFile(written)) {
    parts.push(part('address-parenthesis', end - 1, end, '%29'));
    whole.end = end + tail.all.length;
  }
  if (strictTitles && title && text.slice(title.start, title.end).includes(')'))
    parts.push(part('title', title.start, title.end));
  return compareParts(text, whole, parts);
}

/** An address between `<` and `>` may have spaces. */
function readAngled(address: string, start: number): Part<ImageFaultKind>[] {
  const parts = readAddress(address.replaceAll(' ', '_'), start);
  return address.includes(' ') ? parts.map((part) => ({ ...part, wanted: undefined })) : parts;
}

/** `[![alt(address)](target)`: without its bracket the image takes the target of the link around it for its address. */
function readLostBracket(text: string, at: number, { words, end }: StrictLink): Part<ImageFaultKind>[] {
  const alt = text.slice(words.start, words.end);
  const inner = alt.search(/https?:\/\//);
  if (text[at - 1] !== '[' || inner < 0 || text.startsWith('](', end) || !closing.test(alt)) return [];
  const open = alt.lastIndexOf('(', inner);
  const start = words.start + Math.max(0, open < 0 ? inner - 1 : open - 1);
  return [part('bracket-missing', start, start + 1)];
}

/** Whether a parenthesis before an image is still open. */
function isParenthesized(text: string, at: number): boolean {
  let depth = 0;
  for (let i = at - 1; i >= Math.max(0, at - maxRemarkLength); i--) {
    if (closing.test(text.charAt(i))) depth++;
    else if (openingParenthesis.test(text.charAt(i)) && depth-- === 0) return true;
  }
  return false;
}
