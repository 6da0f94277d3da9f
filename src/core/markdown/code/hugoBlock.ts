import { escapeHtml } from '../../text/escapeHtml';
import { colorRanges, type HighlightedRange } from './highlightCode';
import { highlightJava } from './highlightJava';
import { monokai, type MonokaiColor } from './monokai';

/** The style of Hugo's highlighted blocks: its default is Monokai. */
const blockStyle = 'color:#f8f8f2;background-color:#272822;-moz-tab-size:4;-o-tab-size:4;tab-size:4;';

// As Hugo's highlighter colors what that of the preview tells apart: the same colors, not always the same ends.
const scopesOf: Readonly<Record<MonokaiColor, string>> = {
  keyword: 'keyword type literal selector-tag',
  name: 'title attr attribute section addition selector-id selector-class',
  operator: 'name tag deletion operator',
  string: 'string regexp symbol',
  number: 'number',
  comment: 'comment quote meta',
};
const colorOf = new Map(
  Object.entries(scopesOf).flatMap(([color, scopes]) =>
    scopes.split(' ').map((scope) => [scope, monokai[color as MonokaiColor]] as const),
  ),
);

/** A key of data has the color of a tag; an attribute of a tag has another one. */
const keyOf = new Map([...colorOf, ['attr', monokai.operator] as const]);
const hasAttributes = /^(?:xml|html|svg|vue)$/;

/** Languages that Hugo's highlighter knows and digests quote; it prints a block of any other one plainly. */
const known = new Set(
  (
    'bash sh shell zsh console shell-session bat powershell ps1 c c++ cpp objc objective-c csharp c# java kotlin groovy scala go golang ' +
    'rust rs swift javascript js jsx typescript ts tsx vue json yaml yml toml ini properties xml html svg css scss less sql mysql ' +
    'postgres plsql python py python3 ruby rb php perl lua dart r haskell erlang elixir clojure diff docker dockerfile makefile make ' +
    'cmake nginx terraform hcl protobuf proto graphql markdown md latex tex awk vim text plaintext plain no-highlight'
  ).split(' '),
);

/** As Go's templates escape. */
export function escapeCode(text: string): string {
  return escapeHtml(text).replaceAll('&quot;', '&#34;');
}

/**
 * A block of code as Hugo highlights it.
 * @param language as written after the fence
 * @param codeAttributes of its element
 * @returns null where Hugo does not know the language
 */
export function printHugoBlock(code: string, language: string, codeAttributes: string): string | null {
  const name = language.toLowerCase();
  if (!known.has(name)) return null;
  const parts = name === 'java' ? highlightJava(code) : highlightParts(code, name);
  return `<pre tabindex="0" style="${blockStyle}"><code${codeAttributes}>${printLines(parts)}</code></pre>`;
}

function* highlightParts(code: string, language: string): Iterable<[color: string | undefined, text: string]> {
  let from = 0;
  for (const range of colorRanges(code, language, hasAttributes.test(language) ? colorOf : keyOf)) {
    const { start, end, color } = /^ya?ml$/.test(language) ? toHugoYaml(code, range) : range;
    if (start > from) yield [undefined, code.slice(from, start)];
    yield [color, code.slice(start, end)];
    from = end;
  }
  if (from < code.length) yield [undefined, code.slice(from)];
}

/** A key has no color on its colon, and a text without quotation marks that of a number. */
function toHugoYaml(code: string, { start, end, color }: HighlightedRange<string>): HighlightedRange<string> {
  if (color === monokai.operator && code[end - 1] === ':') return { start, end: end - 1, color };
  return { start, end, color: color === monokai.string && !/['"]/.test(code.charAt(start)) ? monokai.number : color };
}

/** Each line is an element; neighbors of one color are one. */
function printLines(parts: Iterable<[color: string | undefined, text: string]>): string {
  let lines = '';
  let line = '';
  let last: string | undefined;
  let pending = '';
  const flush = () => {
    if (pending) line += last ? `<span style="color:${last}">${escapeCode(pending)}</span>` : escapeCode(pending);
    pending = '';
  };
  for (const [color, text] of parts) {
    if (color !== last) flush();
    last = color;
    for (const part of text.split(/(?<=\n)/)) {
      pending += part;
      if (!part.endsWith('\n')) continue;
      flush();
      lines += `<span style="display:flex;"><span>${line}</span></span>`;
      line = '';
    }
  }
  return lines;
}
