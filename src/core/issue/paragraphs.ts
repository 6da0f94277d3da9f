import type { Issue, ProseLine } from './issue';
import type { Span } from '../text/span';

/** The text of one paragraph, its lines joined without quote marks and indents, with the way back to the file. */
export interface Paragraph {
  readonly text: string;
  /** The offset in the file of an offset in the text. */
  toFile(at: number): number;
  /** The other way round; undefined for what lies outside. */
  toText(offset: number): number | undefined;
  /** The span in the file, cut off at the end of its first line. */
  toSpan(start: number, end: number): Span;
}

/**
 * The paragraphs, headings and list items of an issue, in order.
 * @param wanted leaves out what has no line that is wanted
 */
export function* listParagraphs(
  { text, prose }: Issue,
  wanted: (line: ProseLine) => boolean = () => true,
): Iterable<Paragraph> {
  let lines: ProseLine[] = [];
  for (const line of prose) {
    if (!wanted(line)) continue;
    if (lines.length > 0 && lines[0]?.block !== line.block) {
      yield joinLines(text, lines);
      lines = [];
    }
    lines.push(line);
  }
  if (lines.length > 0) yield joinLines(text, lines);
}

function joinLines(source: string, lines: readonly ProseLine[]): Paragraph {
  const starts: { at: number; offset: number; length: number }[] = [];
  let at = 0;
  const pieces = lines.map(({ span }) => {
    const piece = source.slice(span.start, span.end);
    starts.push({ at, offset: span.start, length: piece.length });
    at += piece.length + 1;
    return piece;
  });
  const find = (key: 'at' | 'offset', value: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle]?.[key] ?? 0) <= value) low = middle;
      else high = middle - 1;
    }
    return starts[low] ?? { at: 0, offset: 0, length: 0 };
  };
  const toFile = (place: number) => {
    const line = find('at', place);
    return line.offset + Math.min(place - line.at, line.length);
  };
  return {
    text: pieces.join('\n'),
    toFile,
    toText(offset) {
      const line = find('offset', offset);
      const within = offset - line.offset;
      return within < 0 || within > line.length ? undefined : line.at + within;
    },
    toSpan(start, end) {
      const line = find('at', start);
      const last = line.at + line.length;
      // A line break has no width of its own: the character before it stands for it.
      const from = Math.min(start, Math.max(line.at, last - 1));
      const to = Math.max(Math.min(Math.max(end, from + 1), last), from);
      return { start: toFile(from), end: toFile(to) };
    },
  };
}
