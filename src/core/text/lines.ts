import { lastAtOrBefore } from './search';
import type { Span } from './span';

/** Where the lines of a text begin and end. Lines count from 0; `\n`, `\r\n` and a lone `\r` end a line, as in VS Code. */
export interface Lines {
  /** How many lines there are; a text that ends with a line break has an empty last line. */
  readonly count: number;
  /** Offset of the first character of a line. */
  startOf(line: number): number;
  /** Offset after the last character of a line, its line break left out. */
  endOf(line: number): number;
  /** The text of a line, without its line break. */
  textOf(line: number): string;
  /** The line that holds an offset; an offset beyond the text is in the last line. */
  lineAt(offset: number): number;
}

/** Finds the lines of a text in one pass. */
export function indexLines(text: string): Lines {
  const starts = [0];
  const ends: number[] = [];
  let feed = find(text, '\n', 0);
  let carriage = find(text, '\r', 0);
  for (let end = Math.min(feed, carriage); end < text.length; end = Math.min(feed, carriage)) {
    const isPair = carriage + 1 === feed && feed < text.length;
    const start = isPair ? feed + 1 : end + 1;
    ends.push(end);
    starts.push(start);
    if (feed < start) feed = find(text, '\n', start);
    if (carriage < start) carriage = find(text, '\r', start);
  }
  ends.push(text.length);
  const last = starts.length - 1;
  const startAt = (line: number) => starts[line] ?? 0;
  const clamp = (line: number) => Math.max(0, Math.min(line, last));
  return {
    count: starts.length,
    startOf: (line) => startAt(clamp(line)),
    endOf: (line) => ends[clamp(line)] ?? text.length,
    textOf: (line) => text.slice(startAt(clamp(line)), ends[clamp(line)]),
    lineAt(offset) {
      return Math.max(0, lastAtOrBefore(starts.length, startAt, offset));
    },
  };
}

/** The part of a span that lies in its first line. */
export function cutToLine({ start, end }: Span, lines: Lines): Span {
  return { start, end: Math.max(start, Math.min(end, lines.endOf(lines.lineAt(start)))) };
}

function find(text: string, char: string, from: number): number {
  const at = text.indexOf(char, from);
  return at < 0 ? text.length : at;
}

/** The line break that a text uses: its first one; a line feed where it has none. */
export function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
