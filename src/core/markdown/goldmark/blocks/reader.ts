import { columnAfter } from './indent';
import type { Segment } from './segment';

/** Reads a text line by line, and a line from left to right: containers take their marks, what is left is for what they contain. */
export class Reader {
  /** The line that is read, from 0. */
  line = -1;
  start = 0;
  stop = 0;
  /** Columns of a tab that was taken in part: read as blanks before what is left. */
  padding = 0;
  private head = 0;
  private peeked: string | undefined;
  private columnAt = 0;
  private columnValue = 0;

  constructor(readonly text: string) {
    this.nextLine();
  }

  get atEnd(): boolean {
    return this.start >= this.text.length;
  }

  /** What is left of the line, with its line break; undefined at the end of the text. */
  peek(): string | undefined {
    if (this.atEnd) return undefined;
    this.peeked ??= ' '.repeat(this.padding) + this.text.slice(this.start, this.stop);
    return this.peeked;
  }

  segment(): Segment {
    return { start: this.start, stop: this.stop, padding: this.padding, line: this.line };
  }

  /** Length of what is left of the line. */
  get length(): number {
    return this.stop - this.start + this.padding;
  }

  /** The column of what is left of the line. */
  get column(): number {
    if (this.columnAt > this.start) [this.columnAt, this.columnValue] = [this.head, 0];
    this.columnValue = columnAfter(this.text, this.columnAt, this.start, this.columnValue);
    this.columnAt = this.start;
    return this.columnValue - this.padding;
  }

  /** Steps over characters; over a line break to the next line. */
  advance(count: number): void {
    let left = count - Math.min(count, this.padding);
    this.padding -= count - left;
    this.peeked = undefined;
    while (left > 0 && !this.atEnd) {
      const rest = this.stop - this.start;
      const endsLine = this.text.charCodeAt(this.stop - 1) === 10;
      if (left < rest || !endsLine) {
        this.start += Math.min(left, rest);
        return;
      }
      left -= rest;
      this.nextLine();
    }
  }

  advanceAndPad(count: number, padding: number): void {
    this.advance(count);
    if (padding > this.padding) this.pad(padding);
  }

  pad(padding: number): void {
    this.padding = padding;
    this.peeked = undefined;
  }

  nextLine(): void {
    this.start = this.stop;
    this.head = this.columnAt = this.start;
    this.columnValue = 0;
    const end = this.text.indexOf('\n', this.start);
    this.stop = end < 0 ? this.text.length : end + 1;
    this.line++;
    this.padding = 0;
    this.peeked = undefined;
  }
}
