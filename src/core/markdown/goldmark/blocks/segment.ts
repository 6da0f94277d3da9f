import { isSpace } from '../chars';

/** A piece of one line of the text, with columns left over from a tab before it. */
export interface Segment {
  readonly start: number;
  /** Exclusive; the line break belongs to a segment that reaches it. */
  readonly stop: number;
  readonly padding: number;
  /** Of the text, from 0. */
  readonly line: number;
  /** Of a line of a paragraph: the columns of blanks before it, which are not in it. */
  readonly indent?: number;
}

export function segmentText(text: string, { start, stop, padding }: Segment): string {
  return padding ? ' '.repeat(padding) + text.slice(start, stop) : text.slice(start, stop);
}

export function trimStart(text: string, segment: Segment): Segment {
  let { start } = segment;
  while (start < segment.stop && isSpace(text.charCodeAt(start))) start++;
  return { ...segment, start, padding: 0 };
}

export function trimEnd(text: string, segment: Segment): Segment {
  let { stop } = segment;
  while (stop > segment.start && isSpace(text.charCodeAt(stop - 1))) stop--;
  return stop === segment.start ? { ...segment, stop, padding: 0 } : { ...segment, stop };
}
