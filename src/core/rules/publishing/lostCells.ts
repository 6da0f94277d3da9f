import type { DigestDocument } from '../../issue/digestDocument';
import type { Report } from '../../lint/rule';
import { message } from '../../messages/message';
import { maskCode } from '../../text/codeMask';
import { lineBreakOf } from '../../text/lines';
import { findSeparators } from './tableRows';

/** Finds rows of tables that lose cells, or that are no rows to their writer. */
export function* findLostCells(document: DigestDocument): Iterable<Report> {
  const { lines } = document.issue;
  let columns = 0;
  let last = -1;
  for (const { path, line } of document.article.textBlocks) {
    const cell = path.at(-1);
    if (line === last || (cell !== 'th' && cell !== 'td')) continue;
    last = line;
    if (cell === 'th') columns = findSeparators(lines.textOf(line + 1)).length + 1;
    else yield* checkRow(document, line, columns);
  }
}

function* checkRow({ issue: { text, lines } }: DigestDocument, line: number, columns: number): Iterable<Report> {
  const source = lines.textOf(line);
  const start = lines.startOf(line);
  const row = source.replace(/^[\s>]+/, (marks) => ' '.repeat(marks.length));
  const end = start + row.trimEnd().length;
  if (columns > 1 && !row.includes('|')) {
    const edits = [{ span: { start, end: start }, newText: lineBreakOf(text) }];
    const fixes = source.startsWith('>') ? [] : [{ title: message('table-apart-fix'), edits, safe: false }];
    const from = start + row.length - row.trimStart().length;
    yield { span: { start: from, end }, kind: 'row', message: message('table-row'), fixes };
    return;
  }
  const pipes = findSeparators(row);
  const lost = pipes[columns - 1];
  if (lost === undefined || row.slice(lost).replace(/[|\s]/g, '') === '') return;
  const isCode = maskCode(row);
  const inCode = pipes.find(isCode);
  if (inCode !== undefined && pipes.filter((at) => !isCode(at)).length < columns) {
    const span = { start: start + inCode, end: start + inCode + 1 };
    const edits = [{ span: { start: span.start, end: span.start }, newText: '\\' }];
    const fixes = [{ title: message('table-escape-fix'), edits, safe: false }];
    yield { span, kind: 'code', message: message('table-code'), fixes };
  } else yield { span: { start: start + lost, end }, kind: 'cells', message: message('table-cells', columns) };
}
