import type { MarkdownIt } from 'markdown-it';
import type { Config } from '../config/config';
import type { Article } from './article';
import { noTags, readOpenTags, type OpenTags } from './openTags';
import { rendererOf } from '../markdown/renderers';

/** A piece of an article that can be shown, replaced and moved by itself: its HTML closes what it opens. */
export interface ArticleBlock {
  /** The line of the file that it begins on, from 0. */
  readonly line: number;
  /** Not yet safe. Its `data-line` and `data-line-end` count from `line`. */
  readonly html: string;
}

/** The article that `renderArticle` writes, block by block. */
export function renderBlocks({ text, body, lines }: Article, { dialect }: Config): ArticleBlock[] {
  const firstLine = lines.lineAt(body.start);
  const blocks = joinOpen(renderText(rendererOf(dialect), text.slice(body.start, body.end)));
  return blocks.map(({ line, html }) => ({ line: firstLine + line, html }));
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
