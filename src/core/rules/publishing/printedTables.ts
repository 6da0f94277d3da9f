import type { DigestDocument } from '../../issue/digestDocument';
import { insertBlankLine } from '../../lint/fixEdits';
import { listLiteralLines, type LiteralLine } from '../../lint/literalText';
import type { Fix, Report } from '../../lint/rule';
import { isText } from '../../markdown/textBlocks';
import { message } from '../../messages/message';
import type { TextEdit } from '../../text/edits';
import { lineBreakOf } from '../../text/lines';
import { findSeparators, isClosedRow, isDelimiterRow } from './tableRows';

/** A line with pipes that readers see. */
interface Row extends LiteralLine {
  /** Of the file. */
  readonly line: number;
}

/** Finds tables that readers see as lines of pipes, each at its first row. */
export function* findPrintedTables(document: DigestDocument): Iterable<Report> {
  let group: Row[] = [];
  for (const row of listRows(document)) {
    const last = group.at(-1);
    // Blank lines between rows are one of the mistakes.
    if (last && row.line - last.line > 2) {
      yield* reportTable(document, group);
      group = [];
    }
    group.push(row);
  }
  yield* reportTable(document, group);
}

function* listRows({ issue, article }: DigestDocument): Iterable<Row> {
  for (const each of listLiteralLines(issue.text, article, /[|｜]|^\s*\+[-=+\s]+$/)) {
    if (!isText(each.block) || /^t[dh]$/.test(each.block.path.at(-1) ?? '')) continue;
    yield { ...each, line: issue.lines.lineAt(each.toSpan(0, 1).start) };
  }
}

function* reportTable(document: DigestDocument, group: readonly Row[]): Iterable<Report> {
  const at = group.findIndex(({ text }) => isDelimiterRow(text));
  const hasRows = group.some(({ text }) => !isDelimiterRow(text));
  const head = group[at < 0 ? group.findIndex((row, index) => isGrid(row, group[index + 1])) : Math.max(0, at - 1)];
  if (!head || !hasRows) {
    yield* reportDetached(document, group);
    return;
  }
  const { lines, text } = document.issue;
  const start = head.toSpan(0, 1).start;
  const span = { start, end: start + text.slice(start, lines.endOf(head.line)).trimEnd().length };
  const [cause, ...values] = findCause(document, head, group[at]);
  yield { span, kind: cause, message: message(`table-${cause}`, ...values), fixes: fix(document, head, cause) };
}

/** Rows that a blank line separates from the table above. */
function* reportDetached({ issue: { lines }, article }: DigestDocument, [row]: readonly Row[]): Iterable<Report> {
  if (!row || !isClosedRow(row.text) || lines.textOf(row.line - 1).trim() !== '') return;
  // The line of dashes shows nothing by itself.
  const above = article.listRuns({ start: lines.startOf(row.line - 3), end: lines.endOf(row.line - 2) }).at(-1);
  if (!/^t[dh]$/.test(above?.block.path.at(-1) ?? '')) return;
  const span = row.toSpan(0, row.text.length);
  const edits = [{ span: { start: lines.startOf(row.line - 1), end: lines.startOf(row.line) }, newText: '' }];
  const fixes = [{ title: message('table-fix'), edits, safe: false }];
  yield { span, kind: 'blank-lines', message: message('table-blank-lines'), fixes };
}

/** Whether two lines are rows of a table that has no line of dashes. */
function isGrid(row: Row, next: Row | undefined): boolean {
  return isClosedRow(row.text) && next?.block === row.block && next.line === row.line + 1 && isClosedRow(next.text);
}

type Cause =
  | 'wide'
  | 'no-delimiter'
  | 'dashes'
  | 'blank-lines'
  | 'columns'
  | 'short'
  | 'below-text'
  | 'indented'
  | 'trailing'
  | 'printed';

/** Why the dialect reads no table. */
function findCause({ issue, config }: DigestDocument, head: Row, dashes: Row | undefined): [Cause, ...string[]] {
  const wide = /｜/.exec(head.text + (dashes?.text ?? ''));
  if (wide) return ['wide', wide[0]];
  if (!dashes) return ['no-delimiter'];
  const other = /[^\s|:-]/.exec(dashes.text);
  if (other) return ['dashes', other[0]];
  if (dashes.line - head.line > 1) return ['blank-lines'];
  const columns = [head, dashes].map(({ text }) => findSeparators(text).length + 1);
  if (columns[0] !== columns[1]) return ['columns', String(columns[0]), String(columns[1])];
  if (config.dialect !== 'blackfriday') return ['printed'];
  if (dashes.text.split('|').some((cell) => /^[:-]{1,2}$/.test(cell.trim()))) return ['short'];
  if (!head.isFirst) return ['below-text'];
  const source = issue.lines.textOf(head.line).replace(/^(?: {0,3}> ?)*/, '');
  if (/^\s/.test(source)) return ['indented'];
  return [/[ \t]$/.test(source) ? 'trailing' : 'printed'];
}

function fix({ issue }: DigestDocument, head: Row, cause: Cause): Fix[] {
  const { lines, text } = issue;
  const end = lines.endOf(head.line);
  const edits: TextEdit[] = [];
  if (cause === 'below-text') edits.push(...insertBlankLine(issue, head.block, head.line));
  if (cause === 'trailing') {
    const words = lines.textOf(head.line).trimEnd().length;
    edits.push({ span: { start: lines.startOf(head.line) + words, end }, newText: '' });
  }
  if (cause === 'no-delimiter') {
    const before = text.slice(lines.startOf(head.line), head.toSpan(0, 1).start);
    const row = `|${' --- |'.repeat(findSeparators(head.text).length + 1)}`;
    edits.push({ span: { start: end, end }, newText: lineBreakOf(text) + before + row });
  }
  return edits.length > 0 ? [{ title: message('table-fix'), edits, safe: false }] : [];
}
