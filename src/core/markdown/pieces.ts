import type { Dialect } from '../config/config';
import { noTags, readOpenTags, type OpenTags } from './openTags';

/** A part of a text that reads the same by itself as in its place. */
export interface Piece {
  readonly text: string;
  /** The line of the whole that it begins on, from 0. */
  readonly line: number;
}

/** How long a piece is at least, in UTF-16 units. */
const pieceSize = 4_000;
/** How many times as long it may become where no line asks for a cut. */
const longest = 8;
/** One of so many lines asks for one. */
const seldom = 13;
/** A text of fewer pieces costs too little to be cut. */
const fewPieces = 16;

/** What a text says in one place and means in another: references, footnotes, a table of contents, quotes that pair up. */
const reachesFar = /^ {0,3}\[[^\]\n]+\]:|\[\^|^ {0,3}#{6}/m;
/** A line that begins a block of its own in every dialect, whatever stands above the blank line before it. */
const begins = /^(?:#|\*\*|[!「【《“\p{L}])/u;
const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/** Cuts an article that is long into pieces that a dialect reads the same by themselves; a short one stays whole. */
export function cutArticle(text: string, dialect: Dialect, size = pieceSize): Piece[] {
  // Goldmark remembers which quotes are open from one block to the next.
  const isWhole = text.length < fewPieces * size || (dialect === 'goldmark' && /["']/.test(text));
  return isWhole ? [{ text, line: 0 }] : cutText(text, size);
}

/**
 * Cuts a long text where nothing reaches across: before a block that begins at the margin behind a blank line, outside of
 * code and of HTML. What cannot be cut stays whole. It is the text of a line that asks for a cut, not its distance from
 * the last one: a key that makes a piece longer must not move every cut below it.
 * @param size how long a piece is at least, in UTF-16 units
 */
export function cutText(text: string, size: number): Piece[] {
  if (text.length < 2 * size || reachesFar.test(text)) return [{ text, line: 0 }];
  const pieces: Piece[] = [];
  let start = 0;
  let firstLine = 0;
  let line = 0;
  let code: string | undefined;
  let open: OpenTags = noTags;
  let blankBefore = false;
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\n', at) + 1 || text.length;
    let end = next;
    while (end > at && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
    const content = text.slice(at, end);
    const isOutside = code === undefined && !open.broken && open.names.length === 0;
    const length = at - start;
    const isWanted = length >= longest * size || (length >= size && asks(content));
    if (blankBefore && isOutside && isWanted && begins.test(content)) {
      pieces.push({ text: text.slice(start, at), line: firstLine });
      start = at;
      firstLine = line;
    }
    const [, marks = '', rest = ''] = fence.exec(content) ?? [];
    if (code === undefined) {
      if (marks) code = marks;
      else if (content.includes('<')) open = readOpenTags(tagsOf(content), open);
    } else if (marks.startsWith(code) && rest.trim() === '') code = undefined;
    blankBefore = content.trim() === '';
    at = next;
    line++;
  }
  return [...pieces, { text: text.slice(start), line: firstLine }];
}

/** Whether a cut is to be made before a line: what stands above it has no say. */
function asks(line: string): boolean {
  let sum = 0;
  for (let i = 0; i < line.length; i++) sum = (31 * sum + line.charCodeAt(i)) % 1_000_003;
  return sum % seldom === 0;
}

/** A line without what only looks like tags: code and addresses. */
function tagsOf(line: string): string {
  return line.replace(/`[^`]*`/g, '').replace(/<[^<>\s]*>/g, (tag) => (/[:@]/.test(tag) ? '' : tag));
}
