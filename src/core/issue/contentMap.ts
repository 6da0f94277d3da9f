import type { Lines } from '../text/lines';
import type { Span } from '../text/span';

/** Where a line of a block's content stands in the file. */
export interface LineStart {
  /** Offset in the content of the first character that is no blank. */
  readonly at: number;
  /** Offset in the file. */
  readonly offset: number;
  readonly length: number;
}

/**
 * Finds a block's content in the file again. markdown-it strips quote marks, list indents and the blanks at both ends,
 * so a line of the content is the end of its line in the file, white space aside; headings and table cells stand
 * somewhere in it.
 */
export function findLineStarts(content: string, text: string, lines: Lines, firstLine: number): LineStart[] {
  const starts: LineStart[] = [];
  let at = 0;
  let line = firstLine;
  for (const piece of content.split('\n')) {
    const start = lines.startOf(line);
    const source = text.slice(start, lines.endOf(line));
    // A tab at the beginning may have become blanks: what counts begins behind them.
    const trimmed = piece.trim();
    const found = source.lastIndexOf(trimmed);
    // Not found where a NUL was replaced; then the end of the line counts.
    const offset = found >= 0 ? found : Math.max(0, source.length - trimmed.length);
    const length = Math.min(trimmed.length, source.length - offset);
    starts.push({ at: at + Math.max(0, piece.indexOf(trimmed)), offset: start + offset, length });
    at += piece.length + 1;
    line++;
  }
  return starts;
}

/** Places in the content to a span of the file. */
export function mapSpan(content: string, starts: readonly LineStart[], start: number, end: number): Span {
  const from = mapOffset(starts, start);
  return {
    start: from,
    end: Math.max(from, end > start ? mapOffset(starts, Math.min(end, content.length) - 1) + 1 : from),
  };
}

function mapOffset(starts: readonly LineStart[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const line = starts[low];
  return line ? line.offset + Math.max(0, Math.min(at - line.at, line.length)) : 0;
}
