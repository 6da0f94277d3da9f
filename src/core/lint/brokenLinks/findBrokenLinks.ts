import type { LooksLikeImage } from '../../addresses/imageAddress';
import type { DigestDocument } from '../../issue/digestDocument';
import type { Issue } from '../../issue/issue';
import { listParagraphs, type Paragraph } from '../../issue/paragraphs';
import { bangs, invisibleClass, isEscaped, spaceClass } from '../../text/characters';
import { alike, lookAlikes } from '../../text/lookAlikes';
import { maskCode } from '../../text/codeMask';
import { indexFrom, type Span } from '../../text/span';
import { readOpaqueZones } from '../opaque';
import { readBrokenLink, readExtraBracket, readLinkTail } from './brokenLink';
import type { BrokenLink, LinkFault, LinkFaultKind } from './faults';
import { beginsLine, matchAt, placeInFile } from './linkParts';
import { maskOpaque } from './maskOpaque';

/** What a broken link, or a broken address, has at least one of. */
const trace = new RegExp(`[${alike('[')}]|\\]\\(|[:：;；][/／]|(?<!:)//`, 'g');
const openers = `[${lookAlikes['[']}`;
const closers = `]${lookAlikes[']']}(${lookAlikes['(']}`;
/** How far a broken link is followed. */
const maxLength = 1200;
const gap = new RegExp(`[${spaceClass}${invisibleClass}\\n]{0,40}`, 'y');

/** The links, images and comments that Markdown understood; an address in running text is no link to it. */
function listUnderstood({ links, images, comments }: Issue): Span[] {
  const written = links.filter(({ kind }) => kind !== 'bare');
  return [...written, ...images, ...comments].map(({ span }) => span).sort((a, b) => a.start - b.start);
}

/**
 * The paragraphs that may hold a broken link: those with a bracket or an address outside of what Markdown understood, or with a
 * bracket right beside it. Most have none, and to look for that is cheap. Letters stand for what is no prose in them.
 */
export function* listSuspects(document: DigestDocument): Iterable<Paragraph> {
  const { issue } = document;
  const { text, body, prose } = issue;
  const understood = listUnderstood(issue);
  const blocks = new Set<number>();
  const suspect = (at: number): void => {
    const line = prose[indexFrom(prose, at + 1) - 1];
    if (line && at <= line.span.end) blocks.add(line.block);
  };
  for (const { start, end } of understood)
    if (text[start] === '[' && (text[start - 1] === '[' || text[end] === ')')) suspect(start);
  for (const at of findTraces(text, body, understood)) suspect(at);
  if (blocks.size === 0) return;
  const zones = readOpaqueZones(document);
  for (const paragraph of listParagraphs(issue, ({ block }) => blocks.has(block)))
    yield { ...paragraph, text: maskOpaque(paragraph, zones) };
}

function* findTraces(text: string, body: Span, understood: readonly Span[]): Iterable<number> {
  const pattern = new RegExp(trace);
  pattern.lastIndex = body.start;
  let next = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const at = match.index;
    while ((understood[next]?.end ?? Infinity) <= at) next++;
    const cover = understood[next];
    if (cover && cover.start <= at) pattern.lastIndex = cover.end;
    else if (!isScheme(text, at)) yield at;
  }
}

/** `http://` and `https://` are as they should be. */
function isScheme(text: string, at: number): boolean {
  return text.startsWith('://', at) && /(?<![a-z])https?$/i.test(text.slice(Math.max(0, at - 6), at));
}

/** Finds the links that are written so that Markdown does not see them, or sees a bracket too many. */
export function* findBrokenLinks(
  issue: Issue,
  paragraphs: readonly Paragraph[],
  looksLikeImage: LooksLikeImage,
): Iterable<LinkFault> {
  if (paragraphs.length === 0) return;
  const ends = new Map(listUnderstood(issue).map(({ start, end }) => [start, end]));
  for (const paragraph of paragraphs) {
    for (const fault of scanParagraph(paragraph, ends, looksLikeImage)) yield placeInFile(fault, paragraph);
  }
}

function* scanParagraph(
  { text, toFile, toText }: Paragraph,
  ends: ReadonlyMap<number, number>,
  looksLikeImage: LooksLikeImage,
): Iterable<BrokenLink<LinkFaultKind>> {
  const inCode = maskCode(text);
  const endOfNextLine = readLineEnds(text);
  const known = listKnown(text, (at) => toText(ends.get(toFile(at)) ?? -1));
  let next = 0;
  const isFree = (at: number) => !inCode(at) && !isEscaped(text, at);
  for (let at = 0; at < text.length; at++) {
    while ((known[next]?.start ?? Infinity) < at) next++;
    const here = known[next];
    let fault: BrokenLink<LinkFaultKind> | null = null;
    if (here?.start === at) {
      if (text[at] === '[') fault = readExtraBracket(text, here, known[next + 1]?.start ?? text.length);
      at = Math.max(at, here.end - 1);
    } else if (openers.includes(text.charAt(at)) && isFree(at) && !belongsToImage(text, at)) {
      const limit = Math.min(here?.start ?? text.length, at + maxLength, endOfNextLine(at));
      fault = readInnermost(text, at, limit);
    } else if (text[at] === ']' && text[at + 1] === '(' && isFree(at)) {
      fault = readLinkTail(text, at, known[next - 1]?.end ?? 0);
    }
    if (!fault || looksLikeImage(readAddressIn(text.slice(fault.span.start, fault.whole.end)))) continue;
    yield fault;
    at = Math.max(at, fault.whole.end - 1);
  }
}

/** The links, images and comments that Markdown understood, by their first character. */
function listKnown(text: string, endAt: (at: number) => number | undefined): Span[] {
  const known: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!'[!<'.includes(text.charAt(at))) continue;
    const end = endAt(at);
    if (end === undefined || end <= at) continue;
    known.push({ start: at, end });
    at = end - 1;
  }
  return known;
}

/** Only the innermost of several brackets is read, and not beyond the next one: so every place is read once. */
function readInnermost(text: string, at: number, limit: number): BrokenLink<LinkFaultKind> | null {
  const first = findAny(text, openers + closers, at + 1, limit);
  if (first >= limit || openers.includes(text.charAt(first)) || first === at + 1) return null;
  return readBrokenLink(text, at, findAny(text, openers, skipGap(text, first + 1) + 1, limit));
}

function findAny(text: string, chars: string, from: number, limit: number): number {
  let i = from;
  while (i < limit && !chars.includes(text.charAt(i))) i++;
  return Math.min(i, limit);
}

function skipGap(text: string, at: number): number {
  return at + (matchAt(gap, text, at)?.all.length ?? 0);
}

/** The rule about images reads what has an exclamation mark before it. */
function belongsToImage(text: string, at: number): boolean {
  let i = at;
  while (i > at - 6 && (text[i - 1] === ' ' || text[i - 1] === '\\')) i--;
  const bang = text.charAt(i - 1);
  return bang !== '' && bangs.includes(bang) && (bang === '!' || beginsLine(text, i - 1));
}

/** Tells where the line after a place's own line ends; places are asked for in order. */
function readLineEnds(text: string): (at: number) => number {
  let first = -1;
  let second = -1;
  return (at) => {
    if (at <= first) return second;
    const end = text.indexOf('\n', at);
    const next = end < 0 ? -1 : text.indexOf('\n', skipGap(text, end));
    first = end < 0 ? text.length : end;
    second = next < 0 ? text.length : next;
    return second;
  };
}

function readAddressIn(text: string): string {
  return /https?:[^\s)）\]`'"！]{4,300}/.exec(text)?.[0] ?? '';
}
