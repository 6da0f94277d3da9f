import type { Article } from '../markdown/article';
import type { TextBlock, TextLine } from '../markdown/textBlocks';
import { buildFrom, mapWhole, toSource, type SourceMap } from '../text/sourceMap';
import type { Span } from '../text/span';

/** Stands for what is no plain text: code, an image, raw HTML, an escape. */
const noText = '\ufffc';

/** A line of the article as it is written, of which only the plain text counts. */
export interface LiteralLine {
  readonly text: string;
  readonly block: TextBlock;
  readonly isFirst: boolean;
  /** The span in the file of a part of the text. */
  toSpan(start: number, end: number): Span;
}

/**
 * The lines of an article in which some plain text matches, as their text is written. What has an effect is not there: no marks of
 * emphasis, no addresses of links. So a mark that is found in a line has none, and readers see it.
 */
export function* listLiteralLines(source: string, article: Article, wanted: RegExp): Iterable<LiteralLine> {
  const whole = mapWhole(source);
  for (const line of article.textLines) {
    if (line.runs.some(({ kind, text }) => kind === 'text' && wanted.test(text))) yield readLine(whole, line);
  }
}

function readLine(whole: SourceMap, { block, runs, isFirst }: TextLine): LiteralLine {
  const builder = buildFrom(whole);
  for (const { kind, text, span } of runs) {
    const written = whole.text.charAt(span.start);
    // Escapes, references to characters and to footnotes show something else than what is written; typography is mended text.
    const isWritten = kind === 'text' && (written === text.charAt(0) || !'\\&['.includes(written));
    if (isWritten) builder.add(span.start, span.end);
    else builder.insert(noText, span.start);
  }
  const map = builder.finish();
  return {
    text: map.text,
    block,
    isFirst,
    toSpan: (start, end) => ({ start: toSource(map, start), end: toSource(map, Math.max(start, end - 1)) + 1 }),
  };
}
