import type { MarkdownIt } from 'markdown-it';
import type { Config, Dialect } from '../config/config';
import { finish, type Steps } from '../text/steps';
import type { Article } from './article';
import { noTags, readOpenTags, type OpenTags } from '../markdown/openTags';
import { cutArticle } from '../markdown/pieces';
import { rendererOf } from '../markdown/renderers';

/** A piece of an article that can be shown, replaced and moved by itself: its HTML closes what it opens. */
export interface ArticleBlock {
  /** The line of the file that it begins on, from 0. */
  readonly line: number;
  /** Not yet safe. Its `data-line` and `data-line-end` count from `line`. */
  readonly html: string;
}

/** An article in blocks, and what is needed to render it again after a change. */
export interface RenderedBlocks {
  readonly blocks: readonly ArticleBlock[];
  /** By the text of a piece: its blocks, their lines counted from its first. */
  readonly pieces: ReadonlyMap<string, readonly ArticleBlock[]>;
  readonly dialect: Dialect;
}

/** The article that `renderArticle` writes, block by block. */
export function renderBlocks(article: Article, config: Config): readonly ArticleBlock[] {
  return finish(renderInSteps(article, config)).blocks;
}

/**
 * The same in steps. A long article is rendered in pieces, and those that were so before are not rendered again. Then only
 * the names of headings can differ that are written twice: they are told apart within a piece.
 * @param before what was rendered of an earlier version
 * @param size how long pieces are at least
 */
export function* renderInSteps(
  article: Article,
  { dialect }: Config,
  before?: RenderedBlocks,
  size?: number,
): Steps<RenderedBlocks> {
  const { start, end } = article.body;
  const text = article.text.slice(start, end);
  const firstLine = article.lines.lineAt(start);
  const md = rendererOf(dialect);
  const cut = cutArticle(text, dialect, size);
  const known = before?.dialect === dialect ? before.pieces : undefined;
  const pieces = new Map<string, readonly ArticleBlock[]>();
  const blocks: ArticleBlock[] = [];
  for (const piece of cut) {
    let rendered = pieces.get(piece.text) ?? known?.get(piece.text);
    if (!rendered) {
      rendered = joinOpen(renderText(md, piece.text));
      yield;
    }
    pieces.set(piece.text, rendered);
    for (const { line, html } of rendered) blocks.push({ line: firstLine + piece.line + line, html });
  }
  return { blocks, pieces, dialect };
}

/** Renders the outermost blocks of a text one by one. */
function renderText(md: MarkdownIt, text: string): ArticleBlock[] {
  const env = { firstLine: 0 };
  const tokens = md.parse(text, env);
  const blocks: ArticleBlock[] = [];
  let from = 0;
  let depth = 0;
  let line = 0;
  tokens.forEach((token, index) => {
    depth += token.nesting;
    if (depth > 0) return;
    line = tokens[from]?.map?.[0] ?? line;
    const html = md.renderer.render(tokens.slice(from, index + 1), md.options, env);
    blocks.push({ line, html: moveLines(html, -line) });
    from = index + 1;
  });
  return blocks;
}

/** Joins what is open, since an issue's own HTML can begin in one block and end in another. */
function joinOpen(blocks: readonly ArticleBlock[]): ArticleBlock[] {
  const joined: ArticleBlock[] = [];
  let parts: ArticleBlock[] = [];
  let open: OpenTags = noTags;
  const close = () => {
    const [first] = parts;
    if (first) joined.push(parts.length === 1 ? first : { line: first.line, html: joinAt(first.line, parts) });
    parts = [];
    open = noTags;
  };
  for (const block of blocks) {
    parts.push(block);
    open = readOpenTags(block.html, open);
    if (!open.broken && open.names.length === 0) close();
  }
  close();
  return joined;
}

function joinAt(line: number, parts: readonly ArticleBlock[]): string {
  return parts.map((part) => moveLines(part.html, part.line - line)).join('');
}

function moveLines(html: string, by: number): string {
  if (by === 0) return html;
  return html.replace(
    /( data-line(?:-end)?=")(-?\d+)"/g,
    (_, name: string, line: string) => `${name}${Number(line) + by}"`,
  );
}
