import { noTags, readOpenTags, type OpenTags } from './openTags';

/** A part of a text that reads the same by itself as in its place. */
export interface Piece {
  readonly text: string;
  /** The line of the whole that it begins on, from 0. */
  readonly line: number;
}

/** What a text says in one place and means in another: references, footnotes, a table of contents, quotes that pair up. */
const reachesFar = /^ {0,3}\[[^\]\n]+\]:|\[\^|^ {0,3}#{6}/m;
/** A line that begins a block of its own in every dialect, whatever stands above the blank line before it. */
const begins = /^(?:#|\*\*|[!「【《“\p{L}])/u;
const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/**
 * Cuts a long text where nothing reaches across: before a block that begins at the margin behind a blank line, outside of
 * code and of HTML. What cannot be cut stays whole.
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
    const content = text.slice(at, next).replace(/[\r\n]+$/, '');
    const isOutside = code === undefined && !open.broken && open.names.length === 0;
    if (blankBefore && isOutside && at - start >= size && begins.test(content)) {
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

/** A line without what only looks like tags: code and addresses. */
function tagsOf(line: string): string {
  return line.replace(/`[^`]*`/g, '').replace(/<[^<>\s]*[:@][^<>\s]*>/g, '');
}
