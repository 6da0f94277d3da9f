import type { Segment } from './blocks/segment';
import { segmentText } from './blocks/segment';

/** The text of a block, its lines put together, with the way back to where they stand. */
export class Content {
  readonly text: string;
  /** Where each line begins in `text`. */
  private readonly starts: number[] = [];
  private recent = 0;
  private run = { start: 0, end: 0 };

  constructor(
    readonly source: string,
    readonly segments: readonly Segment[],
  ) {
    const [only] = segments;
    if (segments.length === 1 && only) {
      this.text = segmentText(source, only);
      this.starts.push(0);
      return;
    }
    let text = '';
    for (const segment of segments) {
      this.starts.push(text.length);
      text += segmentText(source, segment);
    }
    this.text = text;
  }

  /** The line that holds an offset; the last one holds the end. */
  lineAt(offset: number): number {
    let line = this.recent;
    const start = (index: number) => this.starts[index] ?? Infinity;
    if (offset < start(line) || offset >= start(line + 2)) {
      let low = 0;
      let high = this.starts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (start(middle) <= offset) low = middle;
        else high = middle;
      }
      line = low;
    } else if (offset >= start(line + 1)) line++;
    this.recent = line;
    return line;
  }

  lineStart(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** Behind the line that holds an offset. */
  lineEnd(offset: number): number {
    return this.lineStart(this.lineAt(offset) + 1);
  }

  /** Where the characters end that are the same as the one at an offset. Of a long run its end is looked for once. */
  runEnd(offset: number, limit: number): number {
    if (offset < this.run.start || offset >= this.run.end) {
      const code = this.text.charCodeAt(offset);
      let end = offset;
      while (end < limit && this.text.charCodeAt(end) === code) end++;
      this.run = { start: offset, end };
    }
    return this.run.end;
  }

  /** Where an offset stands in the whole text. */
  toSource(offset: number): number {
    const line = this.lineAt(offset);
    const segment = this.segments[line];
    if (!segment) return 0;
    return Math.max(segment.start, segment.start + offset - this.lineStart(line) - segment.padding);
  }

  /** The character before an offset: of a line, that of the whole text, which may be the mark of a quote. */
  before(offset: number): string {
    const line = this.lineAt(offset);
    if (offset > this.lineStart(line)) return this.text.slice(Math.max(0, offset - 2), offset);
    if (line === 0) return '\n';
    const start = this.segments[line]?.start ?? 0;
    return this.source.slice(Math.max(0, start - 2), start);
  }
}
