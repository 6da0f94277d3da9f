import type { Issue, ProseLine } from '../../issue/issue';
import { message } from '../../messages/message';
import type { TextEdit } from '../../text/edits';
import type { Report } from '../../lint/rule';
import { reportItem } from './listMarkers';

const label = /^\*\*[^*\n：:]{1,20}(?:\*\*[：:]|[：:]\*\*)/;

/** Finds lines that should be list items like their neighbours. */
export function* findLostSiblings(issue: Issue): Iterable<Report> {
  yield* findMissingDashes(issue);
  yield* findFlatItems(issue);
}

/** A line with a bold label but without a dash, directly below an item with a bold label. */
function* findMissingDashes({ text, lines, prose }: Issue): Iterable<Report> {
  for (let index = 1; index < prose.length; index++) {
    const line = prose[index];
    const before = prose[index - 1];
    if (!line || line.lists === 0 || before?.block !== line.block) continue;
    const { start } = line.span;
    const isUnmarked = start === lines.startOf(line.line) && hasLabel(text, line);
    if (!isUnmarked || !hasLabel(text, before) || readBullet(text, lines.startOf(before.line)) === undefined) continue;
    const edits = [{ span: { start, end: start }, newText: '- ' }];
    yield reportItem(start, line.span.end - start, 'dash-missing', message('list-dash-missing'), edits);
  }
}

function hasLabel(text: string, { span }: ProseLine): boolean {
  return label.test(text.slice(span.start, Math.min(span.end, span.start + 40)));
}

function readBullet(text: string, lineStart: number): string | undefined {
  return /^([ \t>]{0,12})[-*+][ \t]/.exec(text.slice(lineStart, lineStart + 16))?.[1];
}

/** Dashes between `1.` and `2.` with the same indentation: they belong to `1.`. One report for each list. */
function* findFlatItems(issue: Issue): Iterable<Report> {
  const { prose } = issue;
  for (let index = 0; index < prose.length; index++) {
    let flat = readFlatItems(issue, index);
    const { first } = flat ?? {};
    const number = prose[index]?.ordinal?.value;
    const edits: TextEdit[] = [];
    for (; flat; flat = readFlatItems(issue, index)) {
      edits.push(...flat.edits);
      index = flat.next;
    }
    if (!first || number === undefined) continue;
    const { start, end } = first.span;
    yield reportItem(start, end - start, 'not-indented', message('list-not-indented', `${number}.`), edits);
    index--;
  }
}

interface FlatItems {
  readonly first: ProseLine;
  /** Indent the items. */
  readonly edits: readonly TextEdit[];
  /** The index of the next number. */
  readonly next: number;
}

function readFlatItems({ text, lines, prose }: Issue, index: number): FlatItems | null {
  const item = prose[index];
  const first = prose[index + 1];
  if (!item?.ordinal || !first) return null;
  const indent = text.slice(lines.startOf(item.line), item.ordinal.span.start);
  let next = index + 1;
  let bullets = 0;
  for (let line = prose[next]; line && !line.ordinal; line = prose[++next]) {
    const bullet = readBullet(text, lines.startOf(line.line));
    if (line.line !== item.line + next - index || (bullet === undefined ? bullets === 0 : bullet !== indent))
      return null;
    if (bullet !== undefined) bullets++;
  }
  const end = prose[next];
  if (bullets === 0 || end?.ordinal?.value !== item.ordinal.value + 1 || end.line !== item.line + next - index)
    return null;
  if (text.slice(lines.startOf(end.line), end.ordinal.span.start) !== indent) return null;
  const width = ' '.repeat(item.ordinal.span.end - item.ordinal.span.start + 2);
  const edits = prose.slice(index + 1, next).map(({ line }) => {
    const start = lines.startOf(line) + indent.length;
    return { span: { start, end: start }, newText: width };
  });
  return { first, edits, next };
}
