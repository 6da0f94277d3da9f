import { isBlank, isSpace } from '../chars';
import { Block } from './block';
import { segmentText, trimEnd, trimStart, type Segment } from './segment';
import type { BlockState } from './state';

/** Makes the lines of a paragraph from the one above `|---|---|` on a table; those before stay a paragraph. */
export function takeTable(paragraph: Block, state: BlockState): void {
  const { text } = state;
  const { lines } = paragraph;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Segment;
    // Where code would begin, were it not for the paragraph.
    const aligns = (line.indent ?? 0) > 3 ? undefined : readAligns(segmentText(text, line));
    if (!aligns) continue;
    const head = readRow(state, lines[i - 1] as Segment, aligns, true);
    if (head.children.length !== aligns.length) return;
    const table = new Block('table', head.line);
    table.append(head);
    for (const line of lines.slice(i + 1)) table.append(readRow(state, line, aligns, false));
    table.endLine = (lines.at(-1)?.line ?? table.line) + 1;
    paragraph.parent?.insertAfter(paragraph, table);
    paragraph.lines = lines.slice(0, i - 1);
    const last = paragraph.lines.pop();
    if (!last) paragraph.remove();
    else {
      paragraph.lines.push(trimEnd(text, last));
      paragraph.endLine = last.line + 1;
    }
    return;
  }
}

function readAligns(line: string): string[] | undefined {
  if (!/^[ \t\r\n|:-]*$/.test(line)) return undefined;
  const columns = line.split('|');
  if (isBlank(columns[0] ?? '')) columns.shift();
  if (isBlank(columns.at(-1) ?? '')) columns.pop();
  if (!columns.length || !columns.every((column) => /^\s*:?-+:?\s*$/.test(column))) return undefined;
  return columns.map((column) => {
    const mark = column.trim();
    if (mark.endsWith(':')) return mark.startsWith(':') ? 'center' : 'right';
    return mark.startsWith(':') ? 'left' : '';
  });
}

/** Cells that the head has no column for are dropped, those that a row lacks are empty. */
function readRow(state: BlockState, segment: Segment, aligns: readonly string[], isHead: boolean): Block {
  const { text } = state;
  const row = new Block('row', segment.line);
  let { start: at, stop } = segment;
  while (at < stop && isSpace(text.charCodeAt(at))) at++;
  while (stop > at && isSpace(text.charCodeAt(stop - 1))) stop--;
  if (text[at] === '|') at++;
  if (stop > at && text[stop - 1] === '|') stop--;
  while (at < stop && (isHead || row.children.length < aligns.length)) {
    let end = at;
    while (end < stop && (text[end] !== '|' || text[end - 1] === '\\')) end++;
    const cell = new Block('cell', segment.line);
    cell.align = aligns[row.children.length] ?? '';
    const piece = trimEnd(text, trimStart(text, { ...segment, start: at, stop: end }));
    if (piece.stop > piece.start) cell.lines.push(piece);
    row.append(cell);
    at = end + 1;
  }
  while (row.children.length < aligns.length && state.lackingCells-- > 0) row.append(new Block('cell', segment.line));
  return row;
}
