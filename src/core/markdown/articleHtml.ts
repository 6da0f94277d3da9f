import type { ParseResult } from './dialect';
import { noTags, readOpenTags } from './openTags';
import { withoutDirectives } from './withoutDirectives';
import type { Token } from 'markdown-it';
import { copyToken } from './token';

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
export function renderWhole({ tokens, render }: ParseResult, firstLine?: number): string {
  const published = withoutDirectives(tokens);
  return render(firstLine === undefined ? published : markLines(published, firstLine));
}

/**
 * Renders the outermost blocks one by one, those together that an author's own HTML joins: it can begin in one block and
 * end in another.
 * @param firstLine the line of the file that the text begins on
 */
export function renderBlocks({ tokens, render }: ParseResult, firstLine: number): ArticleBlock[] {
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

/**
 * Lets every block say where it comes from: `data-line`, its first line, and `data-line-end`, the line after its last. Images
 * say it too, since they are the tall things inside of a paragraph that would mislead whoever measures by its lines.
 * @param shift what to add to the lines that the tokens were read from
 * @returns copies of the tokens that have lines
 */
function markLines(tokens: readonly Token[], shift: number): Token[] {
  return tokens.map((token) => {
    if (!token.map || token.nesting < 0) return token;
    const [line, end] = token.map;
    return token.type === 'inline' ? markImages(token, line + shift) : mark(token, line + shift, end + shift);
  });
}

function markImages(block: Token, firstLine: number): Token {
  if (!block.children?.some(({ type }) => type === 'image')) return block;
  let line = firstLine;
  const children = block.children.map((token) => {
    if (token.type === 'softbreak' || token.type === 'hardbreak') line++;
    return token.type === 'image' ? mark(token, line, line + 1) : token;
  });
  return copyToken(block, { children });
}

function mark(token: Token, line: number, end: number): Token {
  const marked = copyToken(token, { attrs: token.attrs?.map(([name, value]) => [name, value]) ?? null });
  marked.attrSet('data-line', String(line));
  marked.attrSet('data-line-end', String(end));
  return marked;
}
