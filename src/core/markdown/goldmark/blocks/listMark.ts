import { isBlank, isDigit } from '../chars';
import { readIndent } from './indent';

/** The mark of a list item at the begin of a line. */
export interface ListMark {
  /** `-`, `*`, `+`, `.` or `)`. */
  readonly marker: string;
  /** Of an ordered item. */
  readonly number: number | undefined;
  /** Where the mark begins and ends. */
  readonly start: number;
  readonly end: number;
  /** Whether nothing stands behind it. */
  readonly isEmpty: boolean;
}

/** Reads a mark behind at most three spaces; nine digits are the most, and a blank or the line's end follows. */
export function readListMark(line: string): ListMark | undefined {
  let start = 0;
  while (line.charCodeAt(start) === 32) start++;
  if (start > 3) return undefined;
  const code = line.charCodeAt(start);
  let end = start + 1;
  let number: number | undefined;
  if (code !== 45 && code !== 42 && code !== 43) {
    end = start;
    while (end - start < 10 && isDigit(line.charCodeAt(end))) end++;
    const dot = line.charCodeAt(end);
    if (end === start || end - start > 9 || (dot !== 46 && dot !== 41)) return undefined;
    number = Number(line.slice(start, end++));
  }
  const behind = line[end];
  if (behind !== undefined && behind !== '\n' && behind !== ' ' && behind !== '\t') return undefined;
  return { marker: line[end - 1] ?? '', number, start, end, isEmpty: isBlank(line.slice(end)) };
}

/** How many columns of blanks behind the mark belong to it; more than four begin a block of code. */
export function blanksOfMark(line: string, { end, isEmpty }: ListMark): number {
  if (isEmpty) return 1;
  const { width } = readIndent(line, end, end);
  return width > 4 ? 1 : width;
}
