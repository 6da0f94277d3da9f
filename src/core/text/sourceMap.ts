import { lastAtOrBefore } from './search';
import type { Span } from './span';

/**
 * A text that was put together from parts of a source, such as the lines of a quote without their marks, and where each
 * of its characters comes from. Offsets are UTF-16 units.
 */
export interface SourceMap {
  readonly text: string;
  /** Where the parts begin in `text`, ascending; the first one is 0. */
  readonly starts: readonly number[];
  /** Where each part begins in the source. */
  readonly sources: readonly number[];
}

/** A text that is its own source, or a part of it that begins at `start`. */
export function mapWhole(text: string, start = 0): SourceMap {
  return { text, starts: [0], sources: [start] };
}

/** The offset in the source of a character of the text. */
export function toSource({ starts, sources }: SourceMap, offset: number): number {
  if (starts.length === 1) return offset + (sources[0] ?? 0);
  const index = partAt(starts, offset);
  const start = sources[index] ?? 0;
  // Several spaces may stand for one tab: an offset never reaches into the next part.
  const last = Math.max(start, (sources[index + 1] ?? Infinity) - 1);
  return Math.min(start + offset - (starts[index] ?? 0), last);
}

/** The span in the source of a part of the text; its end is the end of the last character, whatever follows it. */
export function toSourceSpan(map: SourceMap, start: number, end: number): Span {
  const from = toSource(map, start);
  return { start: from, end: end > start ? Math.max(from, toSource(map, end - 1) + 1) : from };
}

/** The offset in the text of a character of the source; undefined for one that the text leaves out. Parts must be in order. */
export function toText({ text, starts, sources }: SourceMap, offset: number): number | undefined {
  const index = lastAtOrBefore(sources.length, (part) => sources[part] ?? 0, offset);
  const start = starts[index];
  const within = offset - (sources[index] ?? 0);
  const length = (starts[index + 1] ?? text.length) - (start ?? 0);
  return start !== undefined && within < length ? start + within : undefined;
}

function partAt(starts: readonly number[], offset: number): number {
  return Math.max(
    0,
    lastAtOrBefore(starts.length, (index) => starts[index] ?? 0, offset),
  );
}

/** Puts a text together from parts of another one. */
export interface SourceMapBuilder {
  readonly length: number;
  /** Adds a part of the parent. */
  add(from: number, to: number): void;
  /** Adds characters that the source spells otherwise. */
  insert(text: string, source: number): void;
  finish(): SourceMap;
}

/** Begins a text of parts of `parent`. Parts that are adjacent there cost nothing extra. */
export function buildFrom(parent: SourceMap): SourceMapBuilder {
  const parts: string[] = [];
  const starts: number[] = [];
  const sources: number[] = [];
  let length = 0;
  let from = 0;
  let to = 0;
  const flush = () => {
    if (to === from) return;
    let index = partAt(parent.starts, from);
    starts.push(length);
    sources.push(toSource(parent, from));
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
