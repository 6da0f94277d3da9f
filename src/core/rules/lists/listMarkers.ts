import type { Issue, ProseLine } from '../../issue/issue';
import { readTurnMark } from '../../issue/turnMark';
import { isAside } from '../../lint/listMarker';
import type { Report } from '../../lint/rule';
import { message, type Message } from '../../messages/message';
import type { TextEdit } from '../../text/edits';
import { lineBreakOf } from '../../text/lineBreak';
import type { Span } from '../../text/span';

/** A report of `list-broken` for one marker; its fix must be reviewed, and without edits there is none. */
export function reportItem(
  start: number,
  length: number,
  kind: string,
  words: Message,
  edits: readonly TextEdit[],
): Report {
  const fixes = edits.length > 0 ? [{ title: message('list-fix'), edits, safe: false }] : [];
  return { span: { start, end: start + length }, kind, message: words, fixes };
}

const roman = /^(?:i{1,3}|iv|vi{0,3}|ix|x)[.)](?=\s)/i;
const gluedNumber = /^\d{1,2}\.(?=[^\s\d@*])/;

interface GluedItem extends Span {
  readonly block: number;
}

/** Finds lines of a paragraph, or paragraphs of one line, that count up as no Markdown does: `i. ii. iii.`, or `1.` without a space. */
export function* findGluedNumbers({ text, prose }: Issue): Iterable<Report> {
  const reported = new Set<number>();
  let index = -1;
  for (const line of prose) {
    index++;
    if (line.heading > 0 || reported.has(line.block)) continue;
    const [number = ''] = roman.exec(text.slice(line.span.start, line.span.start + 8)) ?? [];
    const next = prose[index + 1];
    if (number !== '' && (next?.block === line.block || prose[index - 1]?.block === line.block)) {
      reported.add(line.block);
      yield reportItem(line.span.start, number.length, 'roman', message('list-roman', number), []);
      continue;
    }
    const items = readGluedNumbers(text, prose, index);
    if (items.length < 2) continue;
    for (const { block } of items) reported.add(block);
    const edits = items.map(({ end }) => ({ span: { start: end, end }, newText: ' ' }));
    const isApart = items.some(({ block }) => block !== line.block);
    const first = text.slice(items[0]?.start, items[0]?.end);
    const words = message(isApart ? 'list-glued-apart' : 'list-glued', first);
    yield reportItem(line.span.start, first.length, 'glued', words, edits);
  }
}

/** The numbers of consecutive lines, or of consecutive paragraphs of one line. */
function readGluedNumbers(text: string, prose: readonly ProseLine[], from: number): GluedItem[] {
  const items: GluedItem[] = [];
  for (let line = prose[from]; line && line.heading === 0; line = prose[from + items.length]) {
    const { start } = line.span;
    const [number = ''] = gluedNumber.exec(text.slice(start, start + 8)) ?? [];
    // A number after the dash of a list item is part of its text.
    const isNext = line.block === prose[from]?.block || line.lists === 0;
    if (!isNext || parseInt(number, 10) !== items.length + 1) break;
    items.push({ start, end: start + number.length, block: line.block });
  }
  return items;
}

/** `-支持`, `+支持`, and `-Saga`, but not options such as `-Dname`, `-Xmx` and `-Wall`. */
const gluedDash = /^[-+](?:[\p{Script=Han}「《（“]|[A-CE-HKM-OQ-VYZ][A-Za-z]{2,}(?![\w=:.-]))/u;
/** `*支持`, but not `*支持*`. */
const gluedStar = /^\*[\p{Script=Han}A-Za-z「《（“]/u;
const markers = '-+*';
const bold = /\*\*[^*]+\*\*/g;

/** Consecutive lines that are list items or would be with a space after their marker. */
interface Run {
  readonly marker: string;
  readonly glued: ProseLine[];
  items: number;
  last: ProseLine;
  /** Whether one of the lines may close an emphasis that the asterisk of another one opens. */
  hasStars: boolean;
}

/** Finds lines that begin with a dash or asterisk without a space, at least two or one next to list items: they continue the paragraph above. */
export function* findGluedDashes(issue: Issue): Iterable<Report> {
  let run: Run | null = null;
  for (const line of issue.prose) {
    if (!run && line.lists === 0 && !markers.includes(issue.text.charAt(line.span.start))) continue;
    const words = issue.text.slice(line.span.start, line.span.end);
    const [marker, isGlued] = readMarker(issue, line, words);
    const follows: boolean = run !== null && line.line === run.last.line + 1 && line.heading === 0;
    // A line without marker continues the one above only in the same paragraph.
    if (run && !(follows && (marker === '' ? line.block === run.last.block : marker === run.marker))) {
      yield* reportDashes(issue, run);
      run = null;
    }
    if (!run && marker !== '') run = { marker, glued: [], items: 0, last: line, hasStars: false };
    if (!run) continue;
    run.last = line;
    if (isGlued) run.glued.push(line);
    else if (marker !== '') run.items++;
    run.hasStars ||= words
      .slice(isGlued ? 1 : 0)
      .replace(bold, '')
      .includes('*');
  }
  if (run) yield* reportDashes(issue, run);
}

/** The marker before the text of a line, and whether the space after it is missing; empty without a marker. */
function readMarker({ text, lines }: Issue, line: ProseLine, words: string): [marker: string, isGlued: boolean] {
  if (line.heading > 0) return ['', false];
  const before = text.slice(lines.startOf(line.line), line.span.start);
  const [item = ''] = /[-*+](?=[ \t]+$)/.exec(before.slice(-8)) ?? [];
  if (item !== '' && line.lists > 0) return [item, false];
  const isGlued =
    /^[ \t>]*$/.test(before) && (gluedDash.test(words) || gluedStar.test(words)) && !isAside(words.slice(0, 40));
  return isGlued ? [words.charAt(0), true] : ['', false];
}

function* reportDashes(issue: Issue, { marker, glued, items, hasStars }: Run): Iterable<Report> {
  const [first] = glued;
  if (!first || (glued.length < 2 && items === 0) || (marker === '*' && hasStars)) return;
  const { text } = issue;
  // Two lines of a dash and a Latin word may be anything.
  if (items === 0 && !glued.some(({ span }) => !/[A-Z]/i.test(text.charAt(span.start + 1)))) return;
  const edits = glued.map(({ span: { start } }) => ({ span: { start: start + 1, end: start + 1 }, newText: ' ' }));
  yield reportItem(first.span.start, 1, 'glued', message('list-glued', marker), [
    ...beginBelow(issue, first),
    ...edits,
  ]);
}

/** Inserts a blank line above the first item if it is directly below other text. */
function beginBelow({ text, lines }: Issue, { line, lists, span }: ProseLine): TextEdit[] {
  const start = lines.startOf(line);
  const above = text.slice(lines.startOf(line - 1), lines.endOf(line - 1));
  if (lists > 0 || /^[\s>]*$/.test(above)) return [];
  const quote = text.slice(start, span.start).trimEnd();
  return [{ span: { start, end: start }, newText: quote + lineBreakOf(text) }];
}

/** Finds items whose marker has no effect: after an answer mark, in bold text, or after a backslash. */
export function* findMarkedItems(issue: Issue): Iterable<Report> {
  const { text, lines, prose } = issue;
  let escapedLine = -2;
  let index = -1;
  for (const { span, line, block, heading } of prose) {
    index++;
    if (heading > 0) continue;
    const source = text.slice(span.start, span.end);
    const [inBold] = /^\*\*\s*[-•](?=\s+\S)\s*/.exec(source) ?? [];
    if (inBold !== undefined) {
      const edits = [{ span: { start: span.start, end: span.start + inBold.length }, newText: '- **' }];
      yield reportItem(span.start, inBold.trimEnd().length, 'in-bold', message('list-in-bold'), edits);
    }
    if (/^\\[-*+]\s+\S/.test(source)) {
      // Consecutive ones, with or without blank lines between, are one list.
      const isFirst = escapedLine !== index - 1;
      escapedLine = index;
      const group = isFirst ? readEscaped(issue, index) : [];
      if (group.length > 1) {
        const edits = group.map((start) => ({ span: { start, end: start + 1 }, newText: '' }));
        yield reportItem(span.start, 2, 'escaped', message('list-escaped'), edits);
      }
    }
    const next = prose[index + 1];
    const mark = next?.block === block ? readTurnMark(source) : null;
    const afterMark = mark ? source.slice(mark.length) : '';
    if (mark && next && /^1\.\s/.test(afterMark) && /^2\.\s/.test(text.slice(next.span.start, next.span.start + 3))) {
      const at = span.start + mark.length;
      const eol = lineBreakOf(text);
      const prefix = text.slice(lines.startOf(line), span.start);
      const edits = [{ span: { start: at, end: at }, newText: `${eol}${prefix.trimEnd()}${eol}${prefix}` }];
      yield reportItem(at, 2, 'behind-answer', message('list-behind-answer'), edits);
    }
  }
}

/** The offsets of the backslashes of consecutive lines. */
function readEscaped({ text, prose }: Issue, from: number): number[] {
  const starts: number[] = [];
  for (let i = from; i < prose.length; i++) {
    const start = prose[i]?.span.start ?? 0;
    if (!/^\\[-*+]\s/.test(text.slice(start, start + 4))) break;
    starts.push(start);
  }
  return starts;
}
