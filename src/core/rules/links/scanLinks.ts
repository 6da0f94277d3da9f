import type { Issue } from '../../issue/issue';
import { openers } from '../images/brackets';
import { bangs, isEscaped } from '../images/chars';
import { maskCode } from '../images/codeMask';
import type { ImageFault } from '../images/draft';
import type { LooksLikeImage } from '../images/evidence';
import type { Paragraph } from '../images/paragraphs';
import { beginsLine, skipGap } from '../images/place';
import { linkFaultKinds, type LinkFault, type LinkFaultKind } from './fault';
import { readBroken } from './readBroken';
import { readExtra } from './readExtra';
import { readSwapped } from './readSwapped';
import { readTail } from './readTail';

/** How far a broken link is followed. */
const reach = 1200;

/** Finds the links that a hand has broken so that Markdown does not see them, or sees a bracket too many. */
export function* scanLinks(
  issue: Issue,
  paragraphs: readonly Paragraph[],
  looksLikeImage: LooksLikeImage,
): Iterable<LinkFault> {
  const whole = issue.links.filter(({ kind }) => kind !== 'bare');
  const ends = new Map([...whole, ...issue.images, ...issue.comments].map(({ span }) => [span.start, span.end]));
  for (const paragraph of paragraphs) {
    for (const fault of scanParagraph(paragraph, ends, looksLikeImage)) {
      // What a backslash keeps from being a link is none on purpose.
      const kind = linkFaultKinds.find((one) => one === fault.kind);
      if (kind) yield place(kind, fault, paragraph);
    }
  }
}

function* scanParagraph(
  { text, toFile, toText }: Paragraph,
  ends: ReadonlyMap<number, number>,
  looksLikeImage: LooksLikeImage,
): Iterable<ImageFault> {
  const inCode = maskCode(text);
  const known = listKnown(text, (at) => toText(ends.get(toFile(at)) ?? -1));
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    while ((known[next]?.start ?? Infinity) < at) next++;
    const here = known[next];
    let fault: ImageFault | null = null;
    if (here?.start === at) {
      if (text[at] === '[') fault = readExtra(text, here, known[next + 1]?.start ?? text.length);
      at = Math.max(at, here.end - 1);
    } else if (inCode(at) || isEscaped(text, at)) continue;
    else if (openers.includes(text.charAt(at)) && !belongsToImage(text, at)) {
      const limit = Math.min(here?.start ?? text.length, at + reach, endOfNextLine(text, at));
      fault = readSwapped(text, at, limit) ?? (mayBeLink(text, at, limit) ? readBroken(text, at, limit) : null);
    } else if (text[at] === ']' && text[at + 1] === '(') fault = readTail(text, at, known[next - 1]?.end ?? 0);
    if (!fault || looksLikeImage(addressIn(text, fault))) continue;
    yield fault;
    at = Math.max(at, fault.next - 1);
  }
}

interface Known {
  readonly start: number;
  readonly end: number;
}

/** The links, images and comments that Markdown understood, by their first character. */
function listKnown(text: string, endAt: (at: number) => number | undefined): Known[] {
  const known: Known[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!'[!<'.includes(text.charAt(at))) continue;
    const end = endAt(at);
    if (end === undefined || end <= at) continue;
    known.push({ start: at, end });
    at = end - 1;
  }
  return known;
}

/** Whether the text in the bracket ends before the next bracket opens: only the innermost one is looked at. */
function mayBeLink(text: string, at: number, limit: number): boolean {
  for (let i = at + 1; i < limit; i++) {
    const char = text.charAt(i);
    if (openers.includes(char)) return false;
    if (']】］(（'.includes(char)) return i > at + 1;
  }
  return false;
}

/** The rule about images reads what has a mark before it. */
function belongsToImage(text: string, at: number): boolean {
  let i = at;
  while (i > at - 6 && (text[i - 1] === ' ' || text[i - 1] === '\\')) i--;
  const bang = text.charAt(i - 1);
  return bang !== '' && bangs.includes(bang) && (bang === '!' || beginsLine(text, i - 1));
}

function endOfNextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  const next = end < 0 ? -1 : text.indexOf('\n', skipGap(text, end, text.length));
  return next < 0 ? text.length : next;
}

function addressIn(text: string, { start, next }: ImageFault): string {
  return /https?:[^\s)）\]`'"！]{4,300}/.exec(text.slice(start, next))?.[0] ?? '';
}

function place(
  kind: LinkFaultKind,
  { start, end, next, written, edits, certain }: ImageFault,
  { toFile, toSpan }: Paragraph,
): LinkFault {
  return {
    kind,
    span: toSpan(start, end),
    extent: { start: toFile(start), end: toFile(Math.max(end, next)) },
    written,
    edits: edits.map((edit) => ({ span: { start: toFile(edit.start), end: toFile(edit.end) }, newText: edit.newText })),
    certain,
  };
}
