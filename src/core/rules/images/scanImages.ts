import { noteAddress, readInner } from './readTarget';
import { Draft, type ImageFault } from './draft';
import { bangs } from '../../text/characters';
import { checkAddress } from '../../addresses/checkAddress';
import { maskCode } from './codeMask';
import type { LooksLikeImage } from './evidence';
import { beginsImage } from './beginsImage';
import { finish } from './finish';
import { readBang } from './readBang';
import { readLink, readTail } from './readLink';
import { readStrictImage, type StrictImage } from './strictImage';

/** What an image, broken or not, can be read at; other characters are passed over. */
const marks = new RegExp(`[${bangs}[\\]\\n]`, 'g');
const bangMarks = new RegExp(`[${bangs}]`, 'g');
/** How far a pasted image is followed. */
const nestedReach = 400;
/** How far before an image the bracket of a remark around it is looked for. */
const remarkReach = 1000;

/** What the scan needs to know of the issue around a paragraph. */
export interface ScanOptions {
  readonly looksLikeImage: LooksLikeImage;
  /** Where the image that Markdown understood at this offset ends; undefined where it understood none. */
  readonly endOfImage?: (at: number) => number | undefined;
  /** Blackfriday ends an address at the first bracket behind a quote. */
  readonly strictTitles?: boolean;
}

/**
 * Finds the images in the text of one paragraph that a hand has broken.
 * Each image is read once and up to the next one at most, so that the time grows with the length of the text.
 */
export function scanImages(text: string, options: ScanOptions): ImageFault[] {
  const inCode = maskCode(text);
  const starts = listStarts(text, inCode);
  const faults: ImageFault[] = [];
  let region = 0;
  /** Square brackets that are open. */
  let open = 0;
  let lastBang = -1;
  /** How many images read as they should, whatever their address is. */
  let sound = 0;
  let at = 0;
  while ((at = findNext(text, at, marks)) < text.length) {
    const char = text.charAt(at);
    while (region < starts.length && (starts[region] ?? 0) <= at) region++;
    const limit = starts[region] ?? text.length;
    let fault: ImageFault | null = null;
    let next = at + 1;
    if (char === '\n') {
      lastBang = -1;
    } else if (inCode(at)) {
      next = at + 1;
    } else if (bangs.includes(char)) {
      lastBang = at;
      const image = readStrictImage(text, at, limit) ?? readNested(text, at, limit);
      const known = options.endOfImage?.(at);
      if (image && text[at - 1] !== '\\') {
        sound++;
        next = Math.max(image.end, known ?? 0);
        lastBang = -1;
        fault = checkImage(text, at, image, options);
      } else if (known !== undefined) next = known;
      else fault = readBang(text, at, limit, options.looksLikeImage);
    } else if (char === '[') {
      open++;
      fault = readLink(text, at, options.looksLikeImage);
    } else if (char === ']' && open > 0) {
      open--;
    } else if (char === ']' && text[at + 1] === '(') {
      fault = readTail(text, at, lastBang, options.looksLikeImage);
    }
    if (fault) {
      faults.push(fault);
      next = Math.max(next, fault.next);
    }
    at = next;
  }
  // Beside a second broken image it is a guess where the first one ends: such repairs want a look.
  const alone = starts.length - sound <= 1 && faults.length <= 1;
  return alone ? faults : faults.map((fault) => ({ ...fault, certain: false }));
}

function listStarts(text: string, inCode: (at: number) => boolean): number[] {
  const starts: number[] = [];
  for (let i = findNext(text, 0, bangMarks); i < text.length; i = findNext(text, i + 1, bangMarks))
    if (beginsImage(text, i) && !inCode(i)) starts.push(i);
  return starts;
}

/** Where the next of some marks stands; the end of the text where there is none. */
function findNext(text: string, from: number, pattern: RegExp): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

/** An image pasted where the address of another belongs: Markdown takes it for the address. */
function readNested(text: string, at: number, limit: number): StrictImage | null {
  if (limit >= text.length || text[limit - 1] !== '(') return null;
  const image = readStrictImage(text, at, Math.min(text.length, at + nestedReach));
  return image?.address.start === limit ? image : null;
}

/** `![https://…](Text)`: text and address have changed places. */
function noteSwapped(text: string, image: StrictImage, draft: Draft): void {
  const alt = text.slice(image.alt.start, image.alt.end);
  const address = text.slice(image.address.start, image.address.end);
  if (!/^https?:\/\//i.test(alt) || checkAddress(alt) !== null || /[/:]/.test(address)) return;
  draft.edits.length = 0;
  draft.note('swapped', image.alt.start, image.alt.end, address);
  draft.edits.push({ ...image.address, newText: alt });
  draft.certain = false;
  draft.repairable = true;
}

/** `[![alt(address)](target)`: without its bracket the image takes the target of the link around it for its address. */
function noteSwallowed(text: string, at: number, image: StrictImage, draft: Draft): void {
  const alt = text.slice(image.alt.start, image.alt.end);
  const inner = alt.search(/https?:\/\//);
  if (text[at - 1] !== '[' || inner < 0 || text.startsWith('](', image.end)) return;
  if (!/[)）]$/.test(alt)) return;
  const open = alt.lastIndexOf('(', inner);
  const place = image.alt.start + Math.max(0, open < 0 ? inner - 1 : open - 1);
  draft.blame('bracket-missing', place, place + 1);
  draft.repairable = false;
}

/** An image that Markdown understands: is its address one that a server can have? */
function checkImage(text: string, at: number, image: StrictImage, options: ScanOptions): ImageFault | null {
  const draft = new Draft();
  const { start, end } = image.address;
  const angled = text[start - 1] === '<';
  const address = text.slice(start, end);
  if (angled) {
    noteAddress(address.replaceAll(' ', '_'), start, draft);
    if (address.includes(' ')) draft.repairable = false;
  } else readInner(text, start, end, draft);
  noteSwapped(text, image, draft);
  noteSwallowed(text, at, image, draft);
  if (options.strictTitles && image.title) {
    const title = text.slice(image.title.start, image.title.end);
    if (image.titleQuote === '(' || title.includes(')'))
      draft.note('title', image.title.start - 1, image.title.end + 1);
  }
  return finish(text, at, noteDoubled(text, at, image, draft), draft);
}

/** `![alt](address))` and `![[alt]](address)`: the image shows, and a bracket with it. Returns where the image ends. */
function noteDoubled(text: string, at: number, { alt, end }: StrictImage, draft: Draft): number {
  if (text[alt.start] === '[' && text.indexOf(']', alt.start) === alt.end - 1) {
    draft.note('bracket-wrong', alt.start, alt.start + 1, '');
    draft.edits.push({ start: alt.end - 1, end: alt.end, newText: '' });
  }
  if (text[end] !== ')' || isParenthesized(text, at)) return end;
  draft.note('bracket-wrong', end, end + 1, '');
  return end + 1;
}

/** Whether a bracket before an image is still open. */
function isParenthesized(text: string, at: number): boolean {
  let depth = 0;
  for (let i = at - 1; i >= Math.max(0, at - remarkReach); i--) {
    if (')）'.includes(text.charAt(i))) depth++;
    else if ('(（'.includes(text.charAt(i)) && depth-- === 0) return true;
  }
  return false;
}
