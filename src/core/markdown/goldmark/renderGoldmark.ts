import type { MarkdownIt, Renderer, RendererRule, Token } from 'markdown-it';
import { escapeCode, printHugoBlock } from '../code/hugoBlock';
import { closesLate } from './htmlBlocks';

const omitted = '<!-- raw HTML omitted -->';
const typographic = '“”‘’–—…«»';
const entities = 'ldquo rdquo lsquo rsquo ndash mdash hellip laquo raquo'.split(' ');

/** A plug-in: prints what goldmark and Hugo's own renderers around it print. */
export function renderGoldmark(md: MarkdownIt): void {
  const { escapeHtml } = md.utils;
  const rules: Readonly<Record<string, RendererRule>> = {
    html_block: print(({ content }, _, start) => content && start + `${omitted}\n`.repeat(closesLate(content) ? 2 : 1)),
    html_inline: print(({ content }) => content && omitted),
    typographic: print(({ content }) => `&${entities[typographic.indexOf(content)] ?? ''};`),
    task: print(({ info }) => `<input ${info ? 'checked="" ' : ''}disabled="" type="checkbox"> `),
    link_open: print((_, attributes) => `<a${attributes}>`),
    image: print((_, attributes) => `<img${attributes}>`),
    blockquote_open: print((_, attributes, start) => `${start}<blockquote${attributes}>\n`),
    code_block: print(({ content }, attributes, start) => {
      return `${start}<pre${attributes}><code>${escapeHtml(content)}</code></pre>\n`;
    }),
    fence: print((token, attributes, start) => start + printFence(token, attributes)),
    dd_open: print(({ info }, attributes) => `<dd${attributes}>${info === 'tight' ? '' : '\n'}`),
    footnote_ref: print(({ meta }) => {
      const { number, again } = readMeta(meta);
      return `<sup id="fnref${again}:${number}"><a href="#fn:${number}" class="footnote-ref" role="doc-noteref">${number}</a></sup>`;
    }),
    footnote_anchor: print(({ meta }) => {
      const { number, again } = readMeta(meta);
      return `&#160;<a href="#fnref${again}:${number}" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a>`;
    }),
    footnote_block_open: () => '<div class="footnotes" role="doc-endnotes">\n<hr>\n<ol>\n',
    footnote_block_close: () => '</ol>\n</div>\n',
    footnote_open: print((_, attributes) => `<li${attributes}>\n`),
  };
  Object.assign(md.renderer.rules, rules);
}

/** @param write prints a token; `start` ends the line of text that has no paragraph of its own, where a block follows */
function print(write: (token: Token, attributes: string, start: string) => string): RendererRule {
  return (tokens, index, _options, _env, renderer: Renderer) => {
    const token = tokens[index] as Token;
    if (token.info !== 'auto') removeDanger(token);
    return write(token, renderer.renderAttrs(token), tokens[index - 1]?.hidden ? '\n' : '');
  };
}

const dangerous = /^(?:javascript|vbscript|file|data):(?!(?<=data:)image\/(?:png|gif|jpeg|webp|svg\+xml);)/i;

/** Leaves out an address that could do harm. */
function removeDanger({ attrs }: Token): void {
  for (const attribute of attrs ?? []) {
    if (/^(?:href|src)$/.test(attribute[0]) && dangerous.test(String(attribute[1]))) attribute[1] = '';
  }
}

function readMeta(meta: Token['meta']): { number: number; again: string } {
  const { number = 0, index = 0 } = (meta ?? {}) as { readonly number?: number; readonly index?: number };
  return { number, again: index ? String(index) : '' };
}

/** Hugo's code blocks can be reached by keyboard, have no blank lines at their end, and name the language as it is written. */
function printFence({ info, content }: Token, attributes: string): string {
  const [language = ''] = info.trim().split(' ');
  const named = language && ` class="language-${language}" data-lang="${language}"`;
  let end = content.length;
  while (content[end - 1] === '\n') end--;
  const code = end ? `${content.slice(0, end)}\n` : '';
  const highlighted = printHugoBlock(code, language, named);
  return highlighted === null
    ? `<pre tabindex="0"${attributes}><code${named}>${escapeCode(code)}</code></pre>`
    : `<div class="highlight"${attributes}>${highlighted}</div>`;
}
