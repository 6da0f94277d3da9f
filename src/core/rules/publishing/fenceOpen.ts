import type { DigestDocument } from '../../issue/digestDocument';
import type { Issue, ProseLine } from '../../issue/issue';
import { message } from '../../messages/message';
import type { Span } from '../../text/span';
import type { Fix, Rule } from '../../lint/rule';
import { findInlineFences, findWideFences, findWrongCode } from './fenceEffects';

export const fenceOpen: Rule = {
  id: 'fence-open',
  severity: 'warning',

  *check(document) {
    const { issue } = document;
    const { text, openFences } = issue;
    const readAppearance = readAppearances(issue, document);
    const closings = new Map<number, Closing>();
    for (const closing of findShortClosings(issue)) closings.set(closing.open.start, closing);
    const closes = new Set([...closings.values()].map(({ span }) => span.start));
    for (const span of openFences) {
      // A fence that was meant to close a block opens none.
      if (closes.has(span.start)) continue;
      const appearance = readAppearance(span);
      if (appearance === 'none') continue;
      const words = message(`fence-open-${appearance}`, text.slice(span.start, span.end));
      yield { span, kind: 'open', message: words, fixes: fixClosing(issue, closings.get(span.start)) };
    }
    yield* findWrongCode(document);
    yield* findWideFences(document);
    // The other dialects accept a longer closing fence.
    if (document.config.dialect !== 'blackfriday') return;
    const longer = new Set<number>();
    for (const closing of findLongClosings(issue)) {
      const appearance = readAppearance(closing.open);
      if (appearance === 'none' || appearance === 'code') continue;
      longer.add(closing.open.start);
      yield {
        span: closing.open,
        kind: 'longer',
        message: message('fence-longer'),
        fixes: fixClosing(issue, closing),
      };
    }
    for (const found of findInlineFences(document)) if (!longer.has(found.span.start)) yield found;
  },
};

/** How a fence is rendered: as text, as a code block, as a code span, or not at all. */
type Appearance = 'text' | 'code' | 'span' | 'none';

/** Returns how a fence is rendered. */
function readAppearances({ lines }: Issue, document: DigestDocument): (fence: Span) => Appearance {
  /** The first lines of code blocks. */
  let codeLines: ReadonlySet<number> | undefined;
  return ({ start, end }) => {
    const { article } = document;
    // Of a longer fence the first characters may be text and the others begin code.
    const { run, block } = article.findRun(end - 1) ?? {};
    if (!run || !block || block.path.at(-1) === 'code') {
      codeLines ??= new Set(article.textBlocks.flatMap(({ path, line }) => (path.at(-1) === 'code' ? [line] : [])));
      return codeLines.has(lines.lineAt(start)) ? 'code' : 'none';
    }
    if (run.kind === 'text') return 'text';
    return run.kind === 'code' && run.span.start >= start ? 'span' : 'none';
  };
}

function fixClosing({ text }: Issue, closing: Closing | undefined): Fix[] {
  if (!closing) return [];
  const { open, span } = closing;
  const edits = [{ span, newText: text.slice(open.start, open.end) }];
  // What is code becomes text, or the other way round.
  return [{ title: message('fence-fix'), edits, safe: false }];
}

/** A fence that was meant to close a code block, or does so in some dialects only. */
interface Closing {
  /** The opening fence. */
  readonly open: Span;
  /** The closing fence. */
  readonly span: Span;
}

/**
 * Finds the closing fences that are too short: the only line up to the next unclosed fence that consists of fewer of the same
 * characters, in the same column.
 */
function* findShortClosings(issue: Issue): Iterable<Closing> {
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
    for (let next = prose[index + 1], at = index + 1; next && next.line <= last; next = prose[++at]) {
      if (isShort(issue, open, first, next)) found.push(trimEnd(text, next.span));
    }
    const [span] = found;
    if (!span || found.length > 1) continue;
    closed = span.start;
    yield { open, span };
  }
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

const opening = /^[ \t>]{0,40}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})?(`{3,}|~{3,})/;
const closing = /^[ \t>]{0,40}(`{3,}|~{3,})[ \t]*$/;

/** Finds code blocks whose closing fence is longer than the opening one. */
function* findLongClosings({ lines, opaque }: Issue): Iterable<Closing> {
  for (const { kind, line, endLine } of opaque) {
    if (kind !== 'code' || endLine <= line) continue;
    const [before = '', marks = ''] = opening.exec(lines.textOf(line)) ?? [];
    const [all = '', own = ''] = closing.exec(lines.textOf(endLine)) ?? [];
    if (marks === '' || own.length <= marks.length || own.charAt(0) !== marks.charAt(0)) continue;
    const end = lines.startOf(line) + before.length;
    const start = lines.startOf(endLine) + all.indexOf(own);
    yield {
      open: { start: end - marks.length, end },
      span: { start, end: start + own.length },
    };
  }
}
