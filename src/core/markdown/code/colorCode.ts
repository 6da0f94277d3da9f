import { escapeHtml } from '../markdownIt';
import { highlightCode, type CodeColor, type HighlightedRange } from './highlightCode';

const opening = '<code ';
/** As much as is looked at of one article, in UTF-16 units. */
const limit = 12_000;

/** Colors the code of an article for a page of its own: `<span class="code-keyword">`. */
export function colorCode(article: string): string {
  return changeCode(article, (code, parts, tag) => `${tag}>${wrapParts(code, parts)}`, { left: limit });
}

/**
 * Says beside the code of an article what is colored in it and leaves its text alone: `data-colors="0-6 keyword"` counts
 * the UTF-16 units of the text.
 * @param blocks the article in parts
 */
export function markCode(blocks: readonly string[]): string[] {
  const budget = { left: limit };
  return blocks.map((block) => changeCode(block, markParts, budget, readHighlighted));
}

const markParts: Change = (code, parts, tag) => {
  const colors = parts.map(({ start, end, color }) => `${start}-${end} ${color}`).join(',');
  return `${tag} data-colors="${colors}">${escapeHtml(code)}`;
};

type Change = (code: string, parts: readonly HighlightedRange<CodeColor>[], tag: string) => string;

/** The text of a code element; undefined if it is none that a renderer wrote. */
type ReadCode = (html: string, tag: string) => string | undefined;

/** Whether an element is as Hugo prints one with goldmark: there, Hugo colors more languages than a site does. */
function isOfHugo(tag: string): boolean {
  return tag.includes(' data-lang="');
}

/** Leaves Hugo's own colors out, which the page of the preview does not let through. */
const readHighlighted: ReadCode = (html, tag) =>
  unescape(isOfHugo(tag) ? html.replaceAll(/<span(?: style="[^"<>]*")?>|<\/span>/g, '') : html);

/** Changes every block of code that says its language and has a color; what an issue's own HTML holds is no code of ours. */
function changeCode(article: string, change: Change, budget: { left: number }, read: ReadCode = unescape): string {
  let changed = '';
  let from = 0;
  for (let start = article.indexOf(opening); start >= 0 && budget.left > 0; start = article.indexOf(opening, from)) {
    const tagEnd = article.indexOf('>', start);
    const end = tagEnd < 0 ? -1 : article.indexOf('</code>', tagEnd);
    if (end < 0) break;
    const tag = article.slice(start, tagEnd);
    const language = / class="language-([^" ]+)"/.exec(tag)?.[1];
    const code = language === undefined ? undefined : read(article.slice(tagEnd + 1, end), tag);
    const parts = language === undefined || code === undefined ? [] : highlightCode(code, language, isOfHugo(tag));
    if (language !== undefined) budget.left -= end - tagEnd;
    changed += article.slice(from, start);
    changed += code === undefined || parts.length === 0 ? article.slice(start, end) : change(code, parts, tag);
    from = end;
  }
  return changed + article.slice(from);
}

function wrapParts(code: string, parts: readonly HighlightedRange<CodeColor>[]): string {
  let html = '';
  let from = 0;
  for (const { start, end, color } of parts) {
    html += `${escapeHtml(code.slice(from, start))}<span class="code-${color}">${escapeHtml(code.slice(start, end))}</span>`;
    from = end;
  }
  return html + escapeHtml(code.slice(from));
}

const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
};

/** The text of HTML as renderers write code; undefined for any other HTML. */
function unescape(html: string): string | undefined {
  if (html.replaceAll(/&(?:amp|lt|gt|quot|#34);/g, '').search(/[<&]/) >= 0) return undefined;
  return html.replaceAll(/&(?:amp|lt|gt|quot|#34);/g, (entity) => characters[entity] ?? entity);
}
