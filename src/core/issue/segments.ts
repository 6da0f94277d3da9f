import type { Span } from '../text/span';
import type { Ordinal, ProseLine } from './issue';

/** A line of content as a reader sees it: `<br>` ends one too. */
export interface Segment {
  readonly line: number;
  /** Trimmed; tags at its ends left out. */
  readonly span: Span;
  readonly text: string;
  readonly block: number;
  readonly heading: number;
  /** Stands behind a `>` of its own. */
  readonly quoted: boolean;
  /** In a quote only because the line above is. */
  readonly lazy: boolean;
  readonly lists: number;
  readonly ordinal: Ordinal | null;
  /** The only segment of its block. */
  readonly alone: boolean;
}

type OpenSegment = { -readonly [Key in keyof Segment]: Segment[Key] };

const lineBreak = /<\/?br\s{0,8}\/?>/gi;

/**
 * Cuts the lines of content at their `<br>`s and drops what is then empty.
 * A line that is in a quote only by Markdown's lazy continuation is not quoted: nobody wrote it as a question.
 */
export function readSegments(text: string, prose: readonly ProseLine[]): Segment[] {
  const segments: OpenSegment[] = [];
  for (const line of prose) {
    const source = text.slice(line.span.start, line.span.end);
    let from = 0;
    let ordinal = line.ordinal;
    const add = (to: number) => {
      const piece = source.slice(from, to);
      const trimmed = piece.trim();
      if (!trimmed) return;
      const start = line.span.start + from + piece.indexOf(trimmed);
      segments.push({
        line: line.line,
        span: { start, end: start + trimmed.length },
        text: trimmed,
        block: line.block,
        heading: line.heading,
        quoted: line.quotes > 0 && !line.lazy,
        lazy: line.lazy,
        lists: line.lists,
        ordinal,
        alone: false,
      });
      ordinal = null;
    };
    if (source.includes('<')) {
      for (const match of source.matchAll(lineBreak)) {
        add(match.index);
        from = match.index + match[0].length;
      }
    }
    add(source.length);
  }
  segments.forEach((segment, i) => {
    segment.alone = segments[i - 1]?.block !== segment.block && segments[i + 1]?.block !== segment.block;
  });
  return segments;
}
