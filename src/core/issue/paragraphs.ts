import type { Issue, ProseLine } from './issue';
import { lastAtOrBefore } from '../text/search';
import { buildFrom, mapWhole, toSource, toText } from '../text/sourceMap';
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
  const joined = buildFrom(mapWhole(source));
  const starts: number[] = [];
  for (const { span } of lines) {
    starts.push(joined.length);
    joined.add(span.start, span.end);
    joined.insert('\n', span.end);
  }
  const map = joined.finish();
  const text = map.text.slice(0, -1);
  return {
    text,
    toFile: (at) => toSource(map, at),
    toText: (offset) => toText(map, offset),
    toSpan(start, end) {
      const line = Math.max(
        0,
        lastAtOrBefore(starts.length, (index) => starts[index] ?? 0, start),
      );
      const lineStart = starts[line] ?? 0;
      const last = (starts[line + 1] ?? map.text.length) - 1;
      // A line break has no width of its own: the character before it stands for it.
      const from = Math.min(start, Math.max(lineStart, last - 1));
      const to = Math.max(Math.min(Math.max(end, from + 1), last), from);
      return { start: toSource(map, from), end: toSource(map, to) };
    },
  };
}
