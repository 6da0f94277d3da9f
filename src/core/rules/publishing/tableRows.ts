import { isEscaped } from '../../text/characters';

/** Dashes that are typed or pasted for `-`. */
const dashes = '\\-–—－─━';
const delimiter = new RegExp(`^[\\s|｜:+=${dashes}]+$`);
const anyDash = new RegExp(`[${dashes}]`);

/** Whether a line has nothing but what is between the head and the body of a table: dashes, and what separates the cells. */
export function isDelimiterRow(line: string): boolean {
  return delimiter.test(line) && anyDash.test(line) && /[|｜+]/.test(line);
}

/** Whether a line begins and ends like a row of a table. */
export function isClosedRow(line: string): boolean {
  return /^\s*[|｜].*[|｜]\s*$/.test(line) && line.trim().length > 2;
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
