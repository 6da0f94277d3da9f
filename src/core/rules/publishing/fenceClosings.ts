import type { Issue, ProseLine } from '../../issue/issue';
import { indexFrom, type Span } from '../../text/span';

/** The marks that were meant to close a fence, or do so in some dialects only. */
export interface Closing {
  /** The marks that open the code. */
  readonly open: Span;
  /** Those that close it. */
  readonly span: Span;
  /** Whether nothing but code stands between, in any dialect. */
  readonly certain: boolean;
}

/**
 * Finds what was meant to close a fence that is open: the one line, up to the next open fence, that has nothing but fewer of its
 * marks and stands right below it.
 */
export function* findShortClosings(issue: Issue): Iterable<Closing> {
  const { text, lines, prose, openFences } = issue;
  let index = 0;
  let closed = -1;
  for (const [i, open] of openFences.entries()) {
    // What closes a fence opens none.
    if (open.start === closed) continue;
    const line = lines.lineAt(open.start);
    const last = lines.lineAt(openFences[i + 1]?.start ?? text.length);
    while ((prose[index]?.line ?? Infinity) < line) index++;
    const first = prose[index];
    if (first?.line !== line) continue;
    const found: Span[] = [];
    let plain = isPlain(first);
    for (let next = prose[index + 1], at = index + 1; next && next.line <= last; next = prose[++at]) {
      if (isShort(issue, open, first, next)) found.push(trimEnd(text, next.span));
      else if (found.length === 0) plain &&= isPlain(next);
    }
    const [span] = found;
    if (!span || found.length > 1) continue;
    closed = span.start;
    yield { open, span, certain: plain && !holdsParts(issue, open, span) };
  }
}

function isPlain({ quotes, lists, heading }: ProseLine): boolean {
  return quotes === 0 && lists === 0 && heading === 0;
}

/** Whether a line has only marks that would close a fence if there were more of them. */
function isShort({ text, lines }: Issue, open: Span, first: ProseLine, line: ProseLine): boolean {
  const marks = text.slice(line.span.start, Math.min(line.span.end, line.span.start + 200)).trimEnd();
  if (marks.length >= open.end - open.start || marks !== text.charAt(open.start).repeat(marks.length)) return false;
  const column = line.span.start - lines.startOf(line.line);
  const isBelow = column === open.start - lines.startOf(first.line);
  return marks !== '' && isBelow && line.quotes === first.quotes && line.lists === first.lists && !line.lazy;
}

function trimEnd(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Whether a part of the issue begins between two fences: that is no code. */
function holdsParts({ entries, sections, releases, reading }: Issue, { end }: Span, { start }: Span): boolean {
  const begins = (list: readonly { readonly span: Span }[]) =>
    (list[indexFrom(list, end)]?.span.start ?? start) < start;
  const { turns = [], projectLine } = entries[indexFrom(entries, end) - 1] ?? {};
  return [entries, sections, releases, reading, turns, projectLine ? [projectLine] : []].some(begins);
}

const opening = /^[ \t>]{0,40}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})?(`{3,}|~{3,})/;
const closing = /^[ \t>]{0,40}(`{3,}|~{3,})[ \t]*$/;

/** Finds blocks of code that a fence closes which is longer than the one that opens them. */
export function* findLongClosings({ text, lines, opaque }: Issue): Iterable<Closing> {
  for (const { kind, line, endLine } of opaque) {
    if (kind !== 'code' || endLine <= line) continue;
    const [before = '', marks = ''] = opening.exec(text.slice(lines.startOf(line), lines.endOf(line))) ?? [];
    const [all = '', own = ''] = closing.exec(text.slice(lines.startOf(endLine), lines.endOf(endLine))) ?? [];
    if (marks === '' || own.length <= marks.length || own.charAt(0) !== marks.charAt(0)) continue;
    const end = lines.startOf(line) + before.length;
    const start = lines.startOf(endLine) + all.indexOf(own);
    yield {
      open: { start: end - marks.length, end },
      span: { start, end: start + own.length },
      certain: before === marks,
    };
  }
}
