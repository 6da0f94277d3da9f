/**
 * A text that was put together from pieces of another, for instance the lines of a quote without their marks. It knows where
 * each of its characters came from.
 */
export interface Mapped {
  readonly text: string;
  /** Where pieces begin: offsets in `text`, ascending, the first one 0. */
  readonly starts: readonly number[];
  /** Where they came from: offsets in the source, UTF-16 units. */
  readonly sources: readonly number[];
}

/** The offset in the source of a character of the text. */
export function sourceOf({ starts, sources }: Mapped, offset: number): number {
  if (starts.length === 1) return offset + (sources[0] ?? 0);
  const index = pieceAt(starts, offset);
  const start = sources[index] ?? 0;
  // Blanks that stand for a tab all come from it: never reach into the next piece.
  const last = Math.max(start, (sources[index + 1] ?? Infinity) - 1);
  return Math.min(start + offset - (starts[index] ?? 0), last);
}

function pieceAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A text in the making. */
export interface Gathering {
  readonly length: number;
  /** Takes over a part of the parent. */
  add(from: number, to: number): void;
  /** Puts in characters that the source writes otherwise. */
  insert(text: string, source: number): void;
  finish(): Mapped;
}

/** Begins a text of pieces of `parent`. Parts that follow each other there cost nothing extra. */
export function gather(parent: Mapped): Gathering {
  const parts: string[] = [];
  const starts: number[] = [];
  const sources: number[] = [];
  let length = 0;
  let from = 0;
  let to = 0;
  const flush = () => {
    if (to === from) return;
    let index = pieceAt(parent.starts, from);
    starts.push(length);
    sources.push(sourceOf(parent, from));
    for (let start = parent.starts[++index] ?? to; start < to; start = parent.starts[++index] ?? to) {
      starts.push(length + start - from);
      sources.push(parent.sources[index] ?? 0);
    }
    parts.push(parent.text.slice(from, to));
    length += to - from;
    from = to;
  };
  return {
    get length() {
      return length + to - from;
    },
    add(start, end) {
      if (start !== to || from === to) {
        flush();
        from = start;
      }
      to = end;
    },
    insert(text, source) {
      flush();
      from = to = -1;
      starts.push(length);
      sources.push(source);
      parts.push(text);
      length += text.length;
    },
    finish() {
      flush();
      return { text: parts.join(''), starts, sources };
    },
  };
}

/** A text that is its own source. */
export function mapWhole(text: string): Mapped {
  return { text, starts: [0], sources: [0] };
}
