import { isEscaped } from '../../text/characters';
import { alike } from '../../text/lookAlikes';

const dashes = alike('-');
const pipes = alike('|');
const delimiter = new RegExp(`^[\\s${pipes}:+=${dashes}]+$`);
const anyPipe = new RegExp(`[${pipes}+]`);
const closedRow = new RegExp(`^\\s*[${pipes}].*[${pipes}]\\s*$`);
const anyDash = new RegExp(`[${dashes}]`);

/** Whether a line has nothing but what is between the head and the body of a table: dashes, and what separates the cells. */
export function isDelimiterRow(line: string): boolean {
  return delimiter.test(line) && anyDash.test(line) && anyPipe.test(line);
}

/** Whether a line begins and ends like a row of a table. */
export function isClosedRow(line: string): boolean {
  return closedRow.test(line) && line.trim().length > 2;
}

/** The pipes that separate the cells of a row, those at its ends left out. */
export function findSeparators(row: string): number[] {
  const start = row.length - row.trimStart().length;
  const end = row.trimEnd().length;
  const pipes: number[] = [];
  for (let at = row.indexOf('|'); at >= 0; at = row.indexOf('|', at + 1)) {
    if (at > start && at < end - 1 && !isEscaped(row, at)) pipes.push(at);
  }
  return pipes;
}
