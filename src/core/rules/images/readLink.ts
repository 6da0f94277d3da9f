import { bangs, isEscaped, isPunctuation, isWidePunctuation } from '../../text/characters';
import { Draft, type ImageFault } from './draft';
import { hasImageEnding, isFileName, isImageText, type LooksLikeImage } from './evidence';
import { beginsLine, endsLine } from './place';
import { finish } from './finish';
import { readStrictImage, type StrictImage } from './strictImage';

/** How long the text and the address of a picture may be here. */
const reach = 1000;

/** Reads a link at `[` that was meant as an image: its exclamation mark is lost or stands inside. */
export function readLink(text: string, at: number, looksLikeImage: LooksLikeImage): ImageFault | null {
  if (!closesSoon(text, at)) return null;
  const piece = `!${text.slice(at, at + reach)}`;
  const link = readStrictImage(piece, 0);
  if (!link) return null;
  const end = at + link.end - 1;
  const alt = piece.slice(link.alt.start, link.alt.end);
  const image = looksLikeImage(piece.slice(link.address.start, link.address.end));
  if (/^\s*[!！]/.test(alt)) return alt.includes('](') ? null : moveBang(text, at, end, alt, image);
  const slipped = readSlip(text, at, end, image || isFileName(alt));
  if (slipped) return slipped;
  if (image && text[at - 1] === '[' && text.startsWith('](', end)) {
    const nested = new Draft();
    nested.note('bang-missing', at, at + 1, '![');
    return finish(text, at, end, nested);
  }
  const alone = beginsLine(text, at) && endsLine(text, end);
  const draft = new Draft();
  if (bangs.includes(text.charAt(end)) && end < text.length && beginsLine(text, at) && endsLine(text, end + 1)) {
    if (!image && !isFileName(alt)) return null;
    draft.note('bang-misplaced', end, end + 1, '');
    draft.edits.push({ start: at, end: at, newText: '!' });
    return finish(text, at, end + 1, draft);
  }
  if (text[end] === '(' || isEscaped(text, at)) return null;
  const meant =
    image && isImageText(alt)
      ? alone || alt.trim() === ''
      : alone &&
        isServer(piece, link) &&
        (isFileName(alt) || isPicture(piece.slice(link.address.start, link.address.end), image));
  if (!meant) return null;
  draft.note('bang-missing', at, at + 1, '![');
  draft.certain = alt.trim() === '';
  draft.repairable = text[at - 1] !== ']';
  return finish(text, at, end, draft);
}

/** Whether an address leads to a picture and to nothing else: by its ending, or on a server that serves the pictures and no pages. */
function isPicture(address: string, known: boolean): boolean {
  return (
    hasImageEnding(address) ||
    (known && /^https?:\/\/(?:\w{1,12}[-.])?(?:cdn|img|images?|pics?|static|assets|upload)\d{0,2}[-.]/i.test(address))
  );
}

function isServer(piece: string, link: StrictImage): boolean {
  return /^https?:\/\//i.test(piece.slice(link.address.start, link.address.start + 8));
}

/** `[!alt](address)`; within a link, `[!alt](address)](target)`, it is the bracket that is lost. */
function moveBang(text: string, at: number, end: number, alt: string, image: boolean): ImageFault | null {
  const bang = at + 1 + alt.search(/[!！]/);
  const draft = new Draft();
  if (text.startsWith('](', end)) {
    const wrong = '【［{(（「『〔<|'.includes(text.charAt(bang + 1)) ? 1 : 0;
    draft.blame('bracket-missing', bang, bang + 1 + wrong);
    draft.edits.push({ start: bang, end: bang + 1 + wrong, newText: '![' });
    return finish(text, bang, end, draft);
  }
  if (!image && !(beginsLine(text, at) && endsLine(text, end))) return null;
  draft.note('bang-misplaced', bang, bang + 1, '');
  draft.edits.push({ start: at, end: at, newText: '!' });
  draft.certain = !'【［{(（「『〔<|'.includes(text.charAt(bang + 1));
  return finish(text, at, end, draft);
}

/** Another key was hit than `!`, or one more behind it, at the beginning of a line. */
function readSlip(text: string, at: number, end: number, likely: boolean): ImageFault | null {
  const before = text.charAt(at - 1);
  if (before === '' || !likely) return null;
  // A picture may be the text of a link: `[![alt](address)](target)`.
  const linked = text.startsWith('](', end);
  const begins = (place: number) => beginsLine(text, place) || (linked && text[place - 1] === '[');
  const draft = new Draft();
  if ('1iIl|¡ǃ?？@#/\\'.includes(before) && begins(at - 1)) {
    draft.note('bang-missing', at - 1, at, '!');
    return finish(text, at - 1, end, draft);
  }
  const bang = text.charAt(at - 2);
  if (bang === '' || !bangs.includes(bang) || !isStray(before) || !begins(at - 2)) return null;
  draft.note('bracket-wrong', at - 1, at, '');
  if (bang !== '!') draft.note('bang-wide', at - 2, at - 1, '!');
  return finish(text, at - 2, end, draft);
}

function isStray(char: string): boolean {
  const code = char.charCodeAt(0);
  return isPunctuation(code) || isWidePunctuation(code);
}

/** Reads `text](address)`, whose opening bracket is lost. `bang` is the last exclamation mark of the line, or -1. */
export function readTail(text: string, close: number, bang: number, looksLikeImage: LooksLikeImage): ImageFault | null {
  const lineStart = bang < 0 ? startOfShortLine(text, close) : bang;
  if (lineStart < 0 || close - lineStart > 200) return null;
  const rebuilt = `![${text.slice(bang < 0 ? lineStart : bang + 1, close + reach)}`;
  const image = readStrictImage(rebuilt, 0);
  if (!image) return null;
  const alt = rebuilt.slice(image.alt.start, image.alt.end);
  const certain = looksLikeImage(rebuilt.slice(image.address.start, image.address.end));
  if (!certain && !(bang >= 0 && (beginsLine(text, bang) || isFileName(alt)))) return null;
  const added = bang < 0 ? 2 : 1;
  const end = lineStart + image.end - added;
  const draft = new Draft();
  draft.note('bracket-missing', bang < 0 ? close : bang, (bang < 0 ? close : bang) + 1);
  draft.repairable = true;
  draft.certain = bang >= 0 && close - bang < 40;
  const newText = bang < 0 ? '![' : '[';
  draft.edits.push({ start: lineStart + 2 - added, end: lineStart + 2 - added, newText });
  return finish(text, lineStart, end, draft);
}

/** Whether a text in brackets ends soon, with an address behind it. */
function closesSoon(text: string, at: number): boolean {
  for (let i = at + 1; i < at + 120; i++) {
    if (text[i] === '[') return false;
    if (text[i] === ']') return text[i + 1] === '(';
  }
  return false;
}

function startOfShortLine(text: string, close: number): number {
  for (let i = close; i > close - 100; i--) if (i === 0 || text[i - 1] === '\n') return i;
  return -1;
}
