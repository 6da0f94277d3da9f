import type { Issue, ProseLine } from '../../issue/issue';
import { message } from '../../messages/message';
import { lineBreakOf } from '../../text/lineBreak';
import type { TextEdit } from '../../text/edits';
import { isAside } from '../../lint/listMarker';
import type { Report } from '../../lint/rule';

/** `-支持`, `+支持`, and `-Saga`, which is no option as `-Dname`, `-Xmx` and `-Wall` are. */
const dash = /^[-+](?:[\p{Script=Han}「《（“]|[A-CE-HKM-OQ-VYZ][A-Za-z]{2,}(?![\w=:.-]))/u;
/** `*支持`, which is no `*支持*`. */
const star = /^\*[\p{Script=Han}A-Za-z「《（“]/u;
const markers = '-+*';
const bold = /\*\*[^*]+\*\*/g;

/** Lines right below each other, items and such whose marker no blank follows. */
interface Run {
  readonly marker: string;
  readonly glued: ProseLine[];
  items: number;
  last: ProseLine;
  /** One of the lines may hold the other end of what an asterisk begins. */
  hasStars: boolean;
}

/** Two lines or more that begin with a dash and no blank, or one beside items of a list: they run on in the paragraph above. */
export function* findGluedDashes(issue: Issue): Iterable<Report> {
  let run: Run | null = null;
  for (const line of issue.prose) {
    if (!run && line.lists === 0 && !markers.includes(issue.text.charAt(line.span.start))) continue;
    const words = issue.text.slice(line.span.start, line.span.end);
    const [marker, isGlued] = readMarker(issue, line, words);
    const follows: boolean = run !== null && line.line === run.last.line + 1 && line.heading === 0;
    // Other lines go on with the one above only in the same paragraph.
    if (run && !(follows && (marker === '' ? line.block === run.last.block : marker === run.marker))) {
      yield* report(issue, run);
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
  if (run) yield* report(issue, run);
}

/** The marker that a line has before its words or glued to them; empty where it has none. */
function readMarker({ text, lines }: Issue, line: ProseLine, words: string): [marker: string, isGlued: boolean] {
  if (line.heading > 0) return ['', false];
  const before = text.slice(lines.startOf(line.line), line.span.start);
  const [item = ''] = /[-*+](?=[ \t]+$)/.exec(before.slice(-8)) ?? [];
  if (item !== '' && line.lists > 0) return [item, false];
  const isGlued = /^[ \t>]*$/.test(before) && (dash.test(words) || star.test(words)) && !isAside(words.slice(0, 40));
  return isGlued ? [words.charAt(0), true] : ['', false];
}

function* report(issue: Issue, { marker, glued, items, hasStars }: Run): Iterable<Report> {
  const [first] = glued;
  if (!first || (glued.length < 2 && items === 0) || (marker === '*' && hasStars)) return;
  const { text } = issue;
  // A name behind each of two dashes may be anything.
  if (items === 0 && !glued.some(({ span }) => !/[A-Z]/i.test(text.charAt(span.start + 1)))) return;
  const edits = glued.map(({ span: { start } }) => ({ span: { start: start + 1, end: start + 1 }, newText: ' ' }));
  yield {
    span: { start: first.span.start, end: first.span.start + 1 },
    kind: 'glued',
    message: message('list-glued', marker),
    fixes: [{ title: message('list-fix'), edits: [...beginBelow(issue, first), ...edits], safe: false }],
  };
}

/** A blank line above the first item, where that stands right below other text. */
function beginBelow({ text, lines }: Issue, { line, lists, span }: ProseLine): TextEdit[] {
  const start = lines.startOf(line);
  const above = text.slice(lines.startOf(line - 1), lines.endOf(line - 1));
  if (lists > 0 || /^[\s>]*$/.test(above)) return [];
  const quote = text.slice(start, span.start).trimEnd();
  return [{ span: { start, end: start }, newText: quote + lineBreakOf(text) }];
}
