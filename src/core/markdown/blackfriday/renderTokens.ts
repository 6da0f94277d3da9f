import type { Token } from 'markdown-it';
import { dropLastBreaks } from './scanText';
import { isSeparated } from './parser';
import { typographyHtml } from './typography';

// Prints the HTML of Blackfriday with the same line breaks.

const lineBreaksAfter: Readonly<Record<string, string>> = {
  blockquote_open: '\n',
  blockquote_close: '\n',
  bullet_list_close: '\n',
  contents_open: '\n',
  contents_close: '\n\n',
  definition_list_close: '\n',
  footnotes_open: '\n',
  footnotes_close: '\n',
  heading_close: '\n',
  list_item_close: '\n',
  ordered_list_close: '\n',
  paragraph_close: '\n',
  table_open: '\n',
  table_close: '\n',
  tbody_open: '\n',
  tbody_close: '\n',
  thead_open: '\n',
  thead_close: '\n\n',
  tr_open: '\n',
  tr_close: '\n',
};

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
    if (token.nesting > 0) pieces.push(`<${token.tag}${renderAttributes(token)}>`);
    else {
      if (token.type === 'list_item_close') trimEnd(pieces);
      if (token.type === 'tr_close') pieces.push('\n');
      pieces.push(token.info === 'cut' ? `</${token.tag}` : `</${token.tag}>`);
    }
    const after = lineBreaksAfter[token.type];
    if (after !== undefined) pieces.push(after);
  }
  return pieces.join('');
}

function renderContent(token: Token): string | undefined {
  const { type, content } = token;
  switch (type) {
    case 'inline':
      return renderTokens(token.children ?? []);
    case 'text':
    case 'text_special':
      return token.info === 'auto' ? escapeAddress(content) : escapeText(content);
    case 'typography':
      return typographyHtml(content);
    case 'entity':
      return token.markup;
    case 'softbreak':
      return '\n';
    case 'hardbreak':
      return '<br />\n';
    case 'code_inline':
      return `<code>${escapeText(content)}</code>`;
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
    case 'footnote_ref':
      return `<sup class="footnote-ref" id="fnref:${token.info}"><a href="#fn:${token.info}">${content}</a></sup>`;
    case 'footnote_close':
      return ` <a class="footnote-return" href="#fnref:${token.info}"><sup>[return]</sup></a></li>\n`;
    default:
      return undefined;
  }
}

function renderCode(token: Token): string {
  const language = token.info ? ` class="language-${escapeText(token.info)}"` : '';
  return `<pre${renderAttributes(token)}><code${language}>${escapeText(token.content)}</code></pre>\n`;
}

function renderAttributes({ attrs, info, type }: Token): string {
  if (!attrs) return '';
  return attrs
    .map(([name, value]) => {
      // An id is not escaped; an autolink keeps its entities.
      if (name === 'id') return ` id="${value}"`;
      return ` ${name}="${type === 'link_open' && info === 'auto' ? escapeAddress(String(value)) : escapeText(String(value))}"`;
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

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeText(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (char) => entities[char] ?? char) : text;
}

function escapeAddress(text: string): string {
  return text.replace(/&[a-z]{2,5};|[&<>"]/g, (piece) => entities[piece] ?? piece);
}
