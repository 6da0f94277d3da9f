import { findWithin, isEscaped } from '../scanText';
import type { SourceMap } from '../../../text/sourceMap';
import { hasBudget, pushBlock, pushInline, spendBudget, type BlockOutput, type Parser } from '../parser';
import { lineEnd } from './lineKinds';

type Alignment = '' | 'left' | 'right' | 'center';

/** Reads a table: a line with pipes, a delimiter line, then lines with pipes. */
export function readTable(parser: Parser, text: SourceMap, at: number, out: BlockOutput): number {
  const { text: source } = text;
  const header = readHeader(source, at);
  if (!header) return 0;
  const { columns } = header;
  let end = header.end;
  const rows: number[] = [];
  while (end < source.length && hasPipe(source, end)) {
    rows.push(end);
    end = lineEnd(source, end);
  }
  pushBlock(parser, out, ['table_open', 'table', 1], text, at, end);
  pushBlock(parser, { tokens: out.tokens, started: false }, ['thead_open', 'thead', 1]);
  pushRow(parser, text, at, columns, 'th', { tokens: out.tokens, started: false });
  pushBlock(parser, out, ['thead_close', 'thead', -1]);
  pushBlock(parser, { tokens: out.tokens, started: false }, ['tbody_open', 'tbody', 1]);
  rows.forEach((row, i) => pushRow(parser, text, row, columns, 'td', { tokens: out.tokens, started: i > 0 }));
  pushBlock(parser, out, ['tbody_close', 'tbody', -1]);
  pushBlock(parser, out, ['table_close', 'table', -1]);
  out.started = true;
  return end - at;
}

function hasPipe(text: string, line: number): boolean {
  return findWithin(text, '|', line, lineEnd(text, line)) >= 0;
}

function isPipe(text: string, at: number, from: number): boolean {
  return text[at] === '|' && !isEscaped(text, at, from);
}

function readHeader(text: string, at: number): { readonly end: number; readonly columns: Alignment[] } | null {
  const line = lineEnd(text, at) - 1;
  if (!hasPipe(text, at) || line + 1 >= text.length) return null;
  let count = 1;
  for (let i = at; i < line; i++) if (isPipe(text, i, at)) count++;
  if (count === 1) return null;
  if (text[at] === '|') count--;
  if (line - at > 2 && isPipe(text, line - 1, at)) count--;

  let i = line + 1;
  if (text[i] === '|') i++;
  while (text[i] === ' ') i++;
  const columns: Alignment[] = [];
  while (text[i] !== '\n') {
    const start = i;
    const left = text[i] === ':';
    if (left) i++;
    while (text[i] === '-') i++;
    const right = text[i] === ':';
    if (right) i++;
    if (i - start < 3) return null;
    columns.push(left ? (right ? 'center' : 'left') : right ? 'right' : '');
    while (text[i] === ' ') i++;
    if (isPipe(text, i, at)) {
      i++;
      while (text[i] === ' ') i++;
      if (columns.length >= count && text[i] !== '\n') return null;
    } else if (columns.length < count || text[i] !== '\n') return null;
  }
  return columns.length === count ? { end: i + 1, columns } : null;
}

/** The budget for a missing cell: a wide header above many short rows would take quadratic time. */
const missingCellCost = 64;

/** Writes a row; missing cells are added, surplus cells are dropped. */
function pushRow(
  parser: Parser,
  text: SourceMap,
  at: number,
  columns: readonly Alignment[],
  tag: 'th' | 'td',
  out: BlockOutput,
): void {
  const { text: source } = text;
  const end = lineEnd(source, at);
  pushBlock(parser, out, ['tr_open', 'tr', 1], text, at, end);
  let i = source[at] === '|' ? at + 1 : at;
  const cells: BlockOutput = { tokens: out.tokens, started: false };
  for (const alignment of columns) {
    if (i >= end) {
      if (!hasBudget(parser)) break;
      spendBudget(parser, missingCellCost);
    }
    const open = pushBlock(parser, cells, [`${tag}_open`, tag, 1]);
    if (alignment) open.attrSet('align', alignment);
    if (i < end) {
      while (source[i] === ' ') i++;
      const start = i;
      while (source[i] !== '\n' && !isPipe(source, i, at)) i++;
      let last = i++;
      while (last > start && source[last - 1] === ' ') last--;
      if (last > start) pushInline(parser, cells, text, start, last);
    }
    pushBlock(parser, cells, [`${tag}_close`, tag, -1]);
    cells.started = true;
  }
  pushBlock(parser, out, ['tr_close', 'tr', -1]);
}
