import type { Issue } from '../../issue/issue';
import { openers } from '../../text/brackets';
import { bangs, isEscaped } from '../../text/characters';
import { maskCode } from '../images/codeMask';
import type { LooksLikeImage } from '../images/evidence';
import type { Paragraph } from '../images/paragraphs';
import { beginsLine, skipGap } from '../images/place';
import { linkFaultKinds, type LinkFault, type LinkFaultKind, type LocalFault } from './fault';
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
  if (paragraphs.length === 0) return;
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
): Iterable<LocalFault> {
  const inCode = maskCode(text);
  const endOfNextLine = readLineEnds(text);
  const known = listKnown(text, (at) => toText(ends.get(toFile(at)) ?? -1));
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    while ((known[next]?.start ?? Infinity) < at) next++;
    const here = known[next];
    let fault: LocalFault | null = null;
    if (here?.start === at) {
      if (text[at] === '[') fault = readExtra(text, here, known[next + 1]?.start ?? text.length);
      at = Math.max(at, here.end - 1);
    } else if (openers.includes(text.charAt(at)) && isFree(text, at, inCode) && !belongsToImage(text, at)) {
      const limit = Math.min(here?.start ?? text.length, at + reach, endOfNextLine(at));
      fault = readBracket(text, at, limit);
    } else if (text[at] === ']' && text[at + 1] === '(' && isFree(text, at, inCode)) {
      fault = readTail(text, at, known[next - 1]?.end ?? 0);
    }
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

function isFree(text: string, at: number, inCode: (at: number) => boolean): boolean {
  return !inCode(at) && !isEscaped(text, at);
}

/** Only the innermost of several brackets is looked at, and not beyond the next one: so every place is read once. */
function readBracket(text: string, at: number, limit: number): LocalFault | null {
  const first = findAny(text, openers + ']】］(（', at + 1, limit);
  if (first >= limit || openers.includes(text.charAt(first)) || first === at + 1) return null;
  const end = findAny(text, openers, skipGap(text, first + 1, limit) + 1, limit);
  return readSwapped(text, at, end) ?? readBroken(text, at, end);
}

function findAny(text: string, chars: string, from: number, limit: number): number {
  let i = from;
  while (i < limit && !chars.includes(text.charAt(i))) i++;
  return Math.min(i, limit);
}

/** The rule about images reads what has a mark before it. */
function belongsToImage(text: string, at: number): boolean {
  let i = at;
  while (i > at - 6 && (text[i - 1] === ' ' || text[i - 1] === '\\')) i--;
  const bang = text.charAt(i - 1);
  return bang !== '' && bangs.includes(bang) && (bang === '!' || beginsLine(text, i - 1));
}

/** Tells where the line behind a place's own line ends; places are asked for in order. */
function readLineEnds(text: string): (at: number) => number {
  let first = -1;
  let second = -1;
  return (at) => {
    if (at <= first) return second;
    const end = text.indexOf('\n', at);
    const next = end < 0 ? -1 : text.indexOf('\n', skipGap(text, end, text.length));
    first = end < 0 ? text.length : end;
    second = next < 0 ? text.length : next;
    return second;
  };
}

function addressIn(text: string, { start, next }: LocalFault): string {
  return /https?:[^\s)）\]`'"！]{4,300}/.exec(text.slice(start, next))?.[0] ?? '';
}

function place(
  kind: LinkFaultKind,
  { start, end, next, written, edits, certain }: LocalFault,
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
