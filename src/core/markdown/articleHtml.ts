import type { Reading } from './dialect';
import { noTags, readOpenTags } from './openTags';
import { markLines } from './sourceLines';
import { withoutDirectives } from './withoutDirectives';

/** A piece of an article that can be shown, replaced and moved by itself: its HTML closes what it opens. */
export interface ArticleBlock {
  /** The line of the file that it begins on, from 0. */
  readonly line: number;
  /** Not yet safe. Its `data-line` and `data-line-end` count from `line`. */
  readonly html: string;
}

/**
 * Renders the whole of what was read.
 * @param firstLine the line of the file that it begins on; without it the HTML names no lines
 */
export function renderWhole({ tokens, render }: Reading, firstLine?: number): string {
  const published = withoutDirectives(tokens);
  return render(firstLine === undefined ? published : markLines(published, firstLine));
}

/**
 * Renders the outermost blocks one by one, those together that an author's own HTML joins: it can begin in one block and
 * end in another.
 * @param firstLine the line of the file that the text begins on
 */
export function renderBlocks({ tokens, render }: Reading, firstLine: number): ArticleBlock[] {
  const published = withoutDirectives(tokens);
  const blocks: ArticleBlock[] = [];
  let depth = 0;
  /** The first tokens of the piece and of the outermost block. */
  let piece = 0;
  let start = 0;
  let line = 0;
  let pieceLine = 0;
  let open = noTags;
  published.forEach((token, index) => {
    depth += token.nesting;
    if (depth > 0) return;
    const end = index + 1;
    // What has no lines of its own, such as footnotes, counts as written where the block above is.
    line = published[start]?.map?.[0] ?? line;
    if (start === piece) pieceLine = line;
    const html = render(markLines(published.slice(start, end), -pieceLine));
    open = readOpenTags(html, open);
    if (end === published.length || (!open.broken && open.names.length === 0)) {
      const whole = start === piece ? html : render(markLines(published.slice(piece, end), -pieceLine));
      blocks.push({ line: firstLine + pieceLine, html: whole });
      piece = end;
      open = noTags;
    }
    start = end;
  });
  return blocks;
}
