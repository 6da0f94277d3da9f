const TAB = 9;
const BLANK = 32;

function tabWidth(column: number): number {
  return 4 - (column % 4);
}

/** The blanks that a line begins with. */
export interface Indent {
  /** In columns. */
  readonly width: number;
  /** In characters. */
  readonly length: number;
}

/** @param column where the line begins, for its tabs. */
export function readIndent(line: string, column: number, from = 0): Indent {
  let width = 0;
  let at = from;
  for (; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === BLANK) width++;
    else if (code === TAB) width += tabWidth(column + width);
    else break;
  }
  return { width, length: at - from };
}

/** Where a line is indented by `width` columns; a tab that reaches beyond leaves columns over. */
export interface IndentEnd {
  readonly at: number;
  readonly padding: number;
}

/** @param padded how many columns at its begin are blanks of a tab that was read in part. */
export function findIndent(line: string, column: number, width: number, padded = 0, from = 0): IndentEnd | undefined {
  if (width === 0) return { at: 0, padding: padded };
  let seen = 0;
  let at = from;
  for (; at < line.length && seen < width; at++) {
    const code = line.charCodeAt(at);
    if (code === TAB) seen += tabWidth(column + seen);
    else if (code === BLANK) seen++;
    else break;
  }
  return seen >= width ? { at: at - from - padded, padding: seen - width } : undefined;
}

export function columnAfter(text: string, start: number, end: number, column: number): number {
  let value = column;
  for (let at = start; at < end; at++) value += text.charCodeAt(at) === TAB ? tabWidth(value) : 1;
  return value;
}
