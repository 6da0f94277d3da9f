import type { MarkdownIt, Renderer, RendererRule, Token } from 'markdown-it';
import { blockStyle, escapeCode, highlightJava } from './highlight';

const omitted = '<!-- raw HTML omitted -->';
const entities: Readonly<Record<string, string>> = {
  '“': '&ldquo;',
  '”': '&rdquo;',
  '‘': '&lsquo;',
  '’': '&rsquo;',
  '–': '&ndash;',
  '—': '&mdash;',
  '…': '&hellip;',
  '«': '&laquo;',
  '»': '&raquo;',
};

/** Prints what goldmark and Hugo's own renderers around it print. */
export function renderGoldmark(md: MarkdownIt): void {
  const { escapeHtml } = md.utils;
  const rules: Record<string, RendererRule> = {
    html_block: (tokens, index) => {
      const token = tokens[index];
      if (!token?.content) return '';
      return breakBefore(tokens, index) + `${omitted}\n`.repeat(token.info === 'closed' ? 2 : 1);
    },
    html_inline: (tokens, index) => (tokens[index]?.content ? omitted : ''),
    typographic: (tokens, index) => entities[tokens[index]?.content ?? ''] ?? '',
    task: (tokens, index) => `<input ${tokens[index]?.info ? 'checked="" ' : ''}disabled="" type="checkbox"> `,
    image: (tokens, index, _options, _env, renderer: Renderer) =>
      `<img${renderer.renderAttrs(tokens[index] as Token)}>`,
    blockquote_open: (tokens, index, _options, _env, renderer: Renderer) =>
      `${breakBefore(tokens, index)}<blockquote${renderer.renderAttrs(tokens[index] as Token)}>\n`,
    code_block: (tokens, index, _options, _env, renderer: Renderer) => {
      const token = tokens[index] as Token;
      return `${breakBefore(tokens, index)}<pre${renderer.renderAttrs(token)}><code>${escapeHtml(token.content)}</code></pre>\n`;
    },
    fence: (tokens, index, _options, _env, renderer: Renderer) =>
      breakBefore(tokens, index) + renderFence(tokens[index] as Token, renderer),
    dd_open: (tokens, index, _options, _env, renderer: Renderer) => {
      const token = tokens[index] as Token;
      return `<dd${renderer.renderAttrs(token)}>${token.info === 'tight' ? '' : '\n'}`;
    },
    footnote_ref: (tokens, index) => {
      const { number, again } = readMeta(tokens[index]);
      return `<sup id="fnref${again}:${number}"><a href="#fn:${number}" class="footnote-ref" role="doc-noteref">${number}</a></sup>`;
    },
    footnote_anchor: (tokens, index) => {
      const { number, again } = readMeta(tokens[index]);
      return `&#160;<a href="#fnref${again}:${number}" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a>`;
    },
    footnote_block_open: () => '<div class="footnotes" role="doc-endnotes">\n<hr>\n<ol>\n',
    footnote_block_close: () => '</ol>\n</div>\n',
    footnote_open: (tokens, index, _options, _env, renderer: Renderer) =>
      `<li${renderer.renderAttrs(tokens[index] as Token)}>\n`,
  };
  Object.assign(md.renderer.rules, rules);
}

/** Text without a paragraph of its own ends its line where a block follows. */
function breakBefore(tokens: readonly Token[], index: number): string {
  return tokens[index - 1]?.hidden ? '\n' : '';
}

function readMeta(token: Token | undefined): { number: string; again: string } {
  const meta = token?.meta as { number?: string; index?: string } | null | undefined;
  return { number: meta?.number ?? '', again: meta?.index ?? '' };
}

/** Hugo's code blocks can be reached by keyboard; the language is printed as it is written. */
function renderFence(token: Token, renderer: Renderer): string {
  const language = /^[^ ]*/.exec(token.info)?.[0] ?? '';
  const named = language && ` class="language-${language}" data-lang="${language}"`;
  const attributes = renderer.renderAttrs(token);
  const code = withoutBlankEnd(token.content);
  if (language.toLowerCase() === 'java') {
    return `<div class="highlight"${attributes}><pre tabindex="0" style="${blockStyle}"><code${named}>${highlightJava(code)}</code></pre></div>`;
  }
  return `<pre tabindex="0"${attributes}><code${named}>${escapeCode(code)}</code></pre>`;
}

/** Code without its blank lines at the end; what is left ends its line. */
function withoutBlankEnd(code: string): string {
  let end = code.length;
  while (code[end - 1] === '\n') end--;
  return end ? `${code.slice(0, end)}\n` : '';
}
