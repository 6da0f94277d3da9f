import type { Issue, ProseLine } from '../../issue/issue';
import { indexFrom, type Span } from '../../text/span';

/** A fence that was meant to close a code block, or does so in some dialects only. */
export interface Closing {
  /** The opening fence. */
  readonly open: Span;
  /** The closing fence. */
  readonly span: Span;
  /** Whether only code lies between in every dialect. */
  readonly certain: boolean;
}

/**
 * Finds the closing fences that are too short: the only line up to the next unclosed fence that consists of fewer of the same
 * characters, in the same column.
 */
export function* findShortClosings(issue: Issue): Iterable<Closing> {
  const { text, lines, prose, openFences } = issue;
  let index = 0;
  let closed = -1;
  for (const [i, open] of openFences.entries()) {
    // A closing fence opens no block.
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

/** Whether a line would be the closing fence if it were longer. */
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

/** Whether a part of the issue begins between two fences: then it is not code. */
function holdsParts({ entries, sections, releases, reading }: Issue, { end }: Span, { start }: Span): boolean {
  const begins = (list: readonly { readonly span: Span }[]) =>
    (list[indexFrom(list, end)]?.span.start ?? start) < start;
  const { turns = [], projectLine } = entries[indexFrom(entries, end) - 1] ?? {};
  return [entries, sections, releases, reading, turns, projectLine ? [projectLine] : []].some(begins);
}

const opening = /^[ \t>]{0,40}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})?(`{3,}|~{3,})/;
const closing = /^[ \t>]{0,40}(`{3,}|~{3,})[ \t]*$/;

/** Finds code blocks whose closing fence is longer than the opening one. */
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
