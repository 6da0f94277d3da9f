import type { StateBlock } from 'markdown-it';
import type { MappedBlocks } from '../mappedBlocks';
import { trimSpaces } from './characters';

interface Table {
  /** The line above the one with the dashes. */
  readonly head: number;
  readonly aligns: readonly string[];
}

/** Finds the table that begins in the lines of a paragraph: all lines from its head on are rows of it, with pipes or without. */
export function findTable(state: StateBlock, startLine: number, end: number): Table | undefined {
  for (let line = startLine + 1; line < end; line++) {
    const isIndented = (state.sCount[line] ?? 0) - state.blkIndent > 3;
    const aligns = isIndented ? undefined : readAligns(state.src.slice(...spanOf(state, line)));
    if (!aligns) continue;
    return readCells(state, line - 1, Infinity).length <= aligns.length ? { head: line - 1, aligns } : undefined;
  }
  return undefined;
}

/** How many cells that rows lack may be filled in: a wide head above many short rows would cost quadratic time. */
const maxFilledCells = 65_536;

export function pushTable(state: MappedBlocks, { head, aligns }: Table, end: number): void {
  let filledCells = 0;
  const wrap = (tag: string, from: number, to: number, inner: () => void) => {
    state.push(`${tag}_open`, tag, 1).map = [from, to];
    inner();
    state.push(`${tag}_close`, tag, -1);
  };
  const pushCell = (tag: string, line: number, [from, to]: Span, align = '') => {
    wrap(tag, line, line + 1, () => {
      if (align) state.tokens.at(-1)?.attrSet('style', `text-align:${align}`);
      const inline = state.push('inline', '', 0);
      Object.assign(inline, { map: [line, line + 1], content: state.src.slice(from, to), children: [] });
      state.mapContent(inline, line, from);
    });
  };
  const pushRow = (line: number, tag: string) => {
    wrap('tr', line, line + 1, () => {
      const cells = readCells(state, line, aligns.length);
      cells.forEach((cell, column) => pushCell(tag, line, cell, aligns[column]));
      for (let i = cells.length; i < aligns.length && filledCells++ < maxFilledCells; i++) pushCell(tag, line, [0, 0]);
    });
  };
  wrap('table', head, end, () => {
    wrap('thead', head, head + 1, () => pushRow(head, 'th'));
    const body = head + 2;
    if (body === end) return;
    wrap('tbody', body, end, () => {
      for (let line = body; line < end; line++) pushRow(line, 'td');
    });
  });
}

type Span = [start: number, end: number];

/** A line without the white space around its text. */
function spanOf({ src, bMarks, tShift, eMarks }: StateBlock, line: number): Span {
  return trimSpan(src, (bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line] ?? 0);
}

function trimSpan(text: string, from: number, to: number): Span {
  const trimmed = trimSpaces(text.slice(from, to));
  const start = from + text.slice(from, to).indexOf(trimmed);
  return [start, start + trimmed.length];
}

function readAligns(line: string): string[] | undefined {
  if (!/^[ \t|:-]*$/.test(line)) return undefined;
  const columns = line.replace(/^\||\|$/g, '').split('|');
  if (!columns.every((column) => /^\s*:?-+:?\s*$/.test(column))) return undefined;
  return columns.map((column) => {
    const [, left, right] = /(:?)-+(:?)/.exec(column) ?? [];
    return left && right ? 'center' : left ? 'left' : right ? 'right' : '';
  });
}

/** The cells of a row, as many as the table has columns. */
function readCells(state: StateBlock, line: number, columns: number): Span[] {
  const { src } = state;
  let [start, end] = spanOf(state, line);
  if (src[start] === '|') start++;
  if (end > start && src[end - 1] === '|') end--;
  const cells: Span[] = [];
  while (start < end && cells.length < columns) {
    let stop = start;
    while (stop < end && (src[stop] !== '|' || src[stop - 1] === '\\')) stop++;
    cells.push(trimSpan(src, start, stop));
    start = stop + 1;
  }
  return cells;
}
