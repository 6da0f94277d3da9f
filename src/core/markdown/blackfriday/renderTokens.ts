import { escapeHtml } from '../markdownIt';
import type { Token } from 'markdown-it';
import { dropLastBreaks } from './scanText';
import { isSeparated } from './parser';
import { typographyHtml } from './typography';

// Prints the HTML of Blackfriday with the same line breaks.

/** After these a line break is printed. */
const endsLine = new Set(
  (
    'blockquote_open blockquote_close bullet_list_close contents_open definition_list_close footnotes_open footnotes_close ' +
    'heading_close list_item_close ordered_list_close paragraph_close table_open table_close tbody_open tbody_close ' +
    'thead_open tr_open tr_close contents_close thead_close'
  ).split(' '),
);
const endsWithBlankLine = new Set(['contents_close', 'thead_close']);

/** The HTML of tokens. */
export function renderTokens(tokens: readonly Token[]): string {
  const pieces: string[] = [];
  for (const token of tokens) {
    if (token.nesting >= 0 && isSeparated(token)) pieces.push('\n');
    const content = renderContent(token);
    if (content !== undefined) {
      pieces.push(content);
      continue;
    }
    const isTask = token.info === 'task';
    if (token.nesting > 0) pieces.push(`<${token.tag}${renderAttributes(token)}>${isTask ? '<label>' : ''}`);
    else {
      if (token.type === 'list_item_close') trimEnd(pieces);
      if (isTask) pieces.push('</label>');
      if (token.type === 'tr_close') pieces.push('\n');
      pieces.push(token.info === 'cut' ? `</${token.tag}` : `</${token.tag}>`);
    }
    if (endsLine.has(token.type)) pieces.push('\n');
    if (endsWithBlankLine.has(token.type)) pieces.push('\n');
  }
  return pieces.join('');
}

function renderContent(token: Token): string | undefined {
  const { type, content, info } = token;
  switch (type) {
    case 'inline':
      return renderTokens(token.children ?? []);
    case 'text':
    case 'text_special':
      return token.info === 'auto' ? escapeAddress(content) : escapeHtml(content);
    case 'typography':
      return typographyHtml(content);
    case 'entity':
      return token.markup;
    case 'softbreak':
      return '\n';
    case 'hardbreak':
      return '<br />\n';
    case 'code_inline':
      return `<code>${escapeHtml(content)}</code>`;
    case 'html_inline':
      return content;
    case 'html_block':
      return `${content}\n`;
    case 'hr':
      return `<hr${renderAttributes(token)} />\n`;
    case 'image':
      return `<img${renderAttributes(token)} />`;
    case 'fence':
      return renderCode(token);
    case 'task':
      return `<input type="checkbox"${info ? ' checked' : ''} disabled class="task-list-item">`;
    case 'footnote_ref':
      return `<sup class="footnote-ref" id="fnref:${token.info}"><a href="#fn:${token.info}">${content}</a></sup>`;
    case 'footnote_close':
      return ` <a class="footnote-return" href="#fnref:${token.info}"><sup>[return]</sup></a></li>\n`;
    default:
      return undefined;
  }
}

function renderCode(token: Token): string {
  const language = token.info ? ` class="language-${escapeHtml(token.info)}"` : '';
  return `<pre${renderAttributes(token)}><code${language}>${escapeHtml(token.content)}</code></pre>\n`;
}

function renderAttributes({ attrs, info, type }: Token): string {
  if (!attrs) return '';
  return attrs
    .map(([name, value]) => {
      // An id is not escaped; an autolink keeps its entities.
      if (name === 'id') return ` id="${value}"`;
      return ` ${name}="${type === 'link_open' && info === 'auto' ? escapeAddress(String(value)) : escapeHtml(String(value))}"`;
    })
    .join('');
}

/** Removes the line breaks at the end. */
function trimEnd(pieces: string[]): void {
  for (let last = pieces.pop(); last !== undefined; last = pieces.pop()) {
    const trimmed = dropLastBreaks(last);
    if (trimmed === '') continue;
    pieces.push(trimmed);
    return;
  }
}

function escapeAddress(text: string): string {
  return text.replace(/&[a-z]{2,5};|[&<>"]/g, (piece) => (piece.length > 1 ? piece : escapeHtml(piece)));
}
