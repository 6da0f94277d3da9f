import { applyLocal, Draft, type ImageFault } from './draft';
import { isImageText, type LooksLikeImage } from './evidence';
import { beginsLine, endsLine } from './place';
import { finish } from './readBang';
import { readStrictImage } from './strictImage';

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
  const draft = new Draft();
  if (/^\s*[!！]/.test(alt) && !alt.includes('](')) {
    const bang = at + 1 + alt.search(/[!！]/);
    if (!image && !(beginsLine(text, at) && endsLine(text, end))) return null;
    draft.note('bang-misplaced', bang, bang + 1, '');
    draft.edits.push({ start: at, end: at, newText: '!' });
    return report(text, at, end, draft);
  }
  if (!image || !isImageText(alt) || text[end] === '(') return null;
  const before = text.charAt(at - 1);
  const slipped = before !== '' && '1iIl|¡ǃ'.includes(before) && beginsLine(text, at - 1);
  if (slipped) {
    draft.note('bang-missing', at - 1, at, '!');
    return finish(text, at - 1, end, draft);
  }
  if (alt.trim() !== '' && !(beginsLine(text, at) && endsLine(text, end))) return null;
  draft.note('bang-missing', at, at + 1, '![');
  draft.certain = alt.trim() === '';
  draft.repairable = before !== ']';
  return finish(text, at, end, draft);
}

/** Reads `text](address)`, whose opening bracket is lost. `bang` is the last exclamation mark of the line, or -1. */
export function readTail(text: string, close: number, bang: number, looksLikeImage: LooksLikeImage): ImageFault | null {
  const lineStart = bang < 0 ? startOfShortLine(text, close) : bang;
  if (lineStart < 0 || close - lineStart > 200) return null;
  const rebuilt = `![${text.slice(bang < 0 ? lineStart : bang + 1, close + reach)}`;
  const image = readStrictImage(rebuilt, 0);
  if (!image || !looksLikeImage(rebuilt.slice(image.address.start, image.address.end))) return null;
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

/** `!` moved out of the brackets gives an image: tells it from the text before the edits. */
function report(text: string, at: number, end: number, draft: Draft): ImageFault | null {
  return readStrictImage(applyLocal(text, at, end, draft.edits), 0) ? finish(text, at, end, draft) : null;
}

function startOfShortLine(text: string, close: number): number {
  for (let i = close; i > close - 100; i--) if (i === 0 || text[i - 1] === '\n') return i;
  return -1;
}
