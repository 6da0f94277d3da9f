import type { Config } from '../config/config';
import { findByName } from '../projects/registry';
import type { Link } from './issue';
import type { Item, Segment } from './items';
import { readOpening, type Opening } from './opening';
import { readTurnMark } from './turnMark';

/** An opening that is one, and how many items it takes. */
export interface EntryStart {
  readonly segment: Segment;
  readonly opening: Opening;
  readonly taken: number;
}

/** What readers of entries need to know of the configuration. */
export type EntryContext = Pick<Config, 'registry' | 'format'>;

/**
 * Decides whether an entry begins at an item.
 * @param open the opening of the entry that the item would be in; null where none is open.
 */
export function readEntryStart(
  items: readonly Item[],
  index: number,
  context: EntryContext,
  open: Opening | null,
): EntryStart | null {
  const segment = segmentAt(items, index);
  if (!segment || segment.quoted) return null;
  const configured = matchHeading(segment, context.format.heading);
  if (configured) return { segment, opening: configured, taken: 1 };
  const opening = readOpening(segment);
  if (!opening) return null;
  const below = askerBelow(items, index, opening, context);
  if (below) return { segment, opening: below, taken: 2 };
  if (!opens(items, index, segment, opening, open)) return null;
  // `Q1：` has no name after it: what follows is the question.
  const mark = opening.asker === null && !opening.asks ? readTurnMark(segment.text) : null;
  const rest = mark ? segment.span.start + mark.length : opening.rest;
  return { segment, opening: { ...opening, rest }, taken: 1 };
}

function opens(
  items: readonly Item[],
  index: number,
  segment: Segment,
  opening: Opening,
  open: Opening | null,
): boolean {
  const { number, asker, asks, at, bold, ticket, rest } = opening;
  // `[Readers ask: why?](…)` is the title of an article, and so are words with a link that nobody answers.
  const item = items[index];
  const links = item?.kind === 'text' && !at ? item.links : [];
  if (links.some((link) => holdsHeading(segment, link, rest))) return false;
  const ends = rest >= segment.span.end;
  const mark = readTurnMark(segment.text);
  // `**追问**：` and `A：` are turns of the entry that is open, whoever else they name.
  if (mark && !at && (mark.kind === 'answer' || (open !== null && !isNextQuestion(opening, open)))) return false;
  const hasTurns = () => isAsked(items, index) || isAnswered(items, index);
  if (asker !== null && asks) {
    if (bold || (number !== null && !links.some(({ span }) => span.start >= rest))) return true;
    // `@ann wrote a guide` says what somebody did.
    if (number !== null) return hasTurns();
    return at && (ends || /[:：]\s*$/.test(segment.text.slice(0, rest - segment.span.start)) || hasTurns());
  }
  if (mark) return number !== null && isAnswered(items, index);
  // A point of a list may be above a quote as well, but nobody answers it.
  if (!at) return number !== null && bold && isAsked(items, index) && isAnswered(items, index);
  if (!ends) return false;
  if (open === null && bold) return number !== null || hasTurns();
  // Without a word of asking: what is in an open entry must look like that entry's own heading and be asked below.
  const alike = open === null || ((number === null) === (open.number === null) && bold === open.bold);
  return alike && ((ticket && number !== null) || isAsked(items, index));
}

/** Whether `Q2：` is below an entry that `Q1：` opened, and not a further question of an asker. */
function isNextQuestion({ number }: Opening, open: Opening): boolean {
  return number !== null && open.number !== null && number === open.number + 1 && open.asker === null && !open.asks;
}

/** Whether the words before an offset of the file, at which a question would begin, are those of a link. */
function holdsHeading({ text, span }: Segment, link: Link, offset: number): boolean {
  if (offset <= link.span.start) return false;
  return /^[*_\s:：]*$/.test(text.slice(link.span.end - span.start, Math.max(link.span.end, offset) - span.start));
}

/** Whether a question is right below, in a quote as questions do. */
function isAsked(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  return next?.kind === 'text' && next.segment.quoted && !next.imagesOnly;
}

/** `**1.@SOFAJRaft** #965`, the asker on a line of its own below. */
function askerBelow(
  items: readonly Item[],
  index: number,
  opening: Opening,
  { registry }: EntryContext,
): Opening | null {
  if (!opening.asker || !opening.at || !findByName(registry, opening.asker)) return null;
  const segment = segmentAt(items, index + 1);
  const below = segment && !segment.quoted ? readOpening(segment) : null;
  if (!segment || !below?.at || below.number !== null || below.rest < segment.span.end) return null;
  return { ...opening, asker: below.asker, askerSpan: below.askerSpan, rest: segment.span.end };
}

/** Whether an answer's mark comes before the next number. */
function isAnswered(items: readonly Item[], index: number): boolean {
  for (let i = index + 1; i < Math.min(items.length, index + 8); i++) {
    const segment = segmentAt(items, i);
    if (!segment || segment.quoted) continue;
    const mark = readTurnMark(segment.text);
    if (mark) return mark.kind === 'answer';
    if (readOpening(segment)?.number != null) return false;
  }
  return false;
}

function segmentAt(items: readonly Item[], index: number): Segment | undefined {
  const item = items[index];
  return item?.kind === 'text' ? item.segment : undefined;
}

const placeholder = /\{(number|asker|any)\}/;

/**
 * Matches a line against the configured headings: literal text with `{number}`, `{asker}` and `{any}`.
 * Every literal piece is looked for once, from left to right, so a pattern cannot make matching slow.
 */
function matchHeading(segment: Segment, patterns: readonly string[]): Opening | null {
  for (const pattern of patterns) {
    const opening = match(segment, pattern);
    if (opening) return opening;
  }
  return null;
}

function match({ text, span }: Segment, pattern: string): Opening | null {
  const pieces = pattern.trim().split(placeholder);
  const found: Record<string, { start: number; end: number }> = {};
  let at = pieces[0]?.length ?? 0;
  if (!text.startsWith(pieces[0] ?? '')) return null;
  for (let i = 1; i < pieces.length; i += 2) {
    const literal = pieces[i + 1] ?? '';
    const last = i + 2 >= pieces.length;
    const end = literal === '' ? text.length : last ? text.length - literal.length : text.indexOf(literal, at);
    if (end < at || !text.startsWith(literal, end)) return null;
    found[pieces[i] ?? ''] = { start: at, end };
    at = end + literal.length;
  }
  if (at < text.length) return null;
  const { number, asker } = found;
  const digits = number ? text.slice(number.start, number.end) : '';
  if (number && !/^\d{1,6}$/.test(digits)) return null;
  const place = (part: { start: number; end: number }) => ({
    start: span.start + part.start,
    end: span.start + part.end,
  });
  return {
    number: number ? Number(digits) : null,
    numberSpan: number ? place(number) : null,
    asker: asker ? text.slice(asker.start, asker.end) : null,
    askerSpan: asker ? place(asker) : null,
    ticket: false,
    asks: true,
    at: false,
    bold: true,
    rest: span.end,
  };
}
