import { lastAtOrBefore } from '../text/search';

/** A text whose lines end in `\n` alone, and the way back to the one that was given. */
export interface PlainText {
  readonly text: string;
  readonly toGiven: (offset: number) => number;
}

/** Takes the `\r` out of `\r\n`. */
export function carriageReturns(given: string): PlainText {
  if (!given.includes('\r\n')) return { text: given, toGiven: (offset) => offset };
  const text = given.replace(/\r\n/g, '\n');
  /** For each break that had a `\r`, the offset in the plain text. */
  const breaks: number[] = [];
  for (let at = given.indexOf('\r\n'); at >= 0; at = given.indexOf('\r\n', at + 2)) breaks.push(at - breaks.length);
  // What ends at a break ends before its `\r`.
  return {
    text,
    toGiven: (offset) => offset + lastAtOrBefore(breaks.length, (index) => breaks[index] ?? 0, offset - 1) + 1,
  };
}
