import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import cpp from 'highlight.js/lib/languages/cpp';
import diff from 'highlight.js/lib/languages/diff';
import dockerfile from 'highlight.js/lib/languages/dockerfile';
import go from 'highlight.js/lib/languages/go';
import ini from 'highlight.js/lib/languages/ini';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import properties from 'highlight.js/lib/languages/properties';
import python from 'highlight.js/lib/languages/python';
import rust from 'highlight.js/lib/languages/rust';
import shell from 'highlight.js/lib/languages/shell';
import sql from 'highlight.js/lib/languages/sql';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';

/** The colors that the site has for code. */
export const codeColors = ['comment', 'name', 'number', 'attribute', 'string', 'title', 'keyword'] as const;

export type CodeColor = (typeof codeColors)[number];

/** A part of a text in one color, in UTF-16 units. */
export interface HighlightedRange<Color> {
  readonly start: number;
  readonly end: number;
  readonly color: Color;
}

// Those that the site's own highlighter comes with and a digest quotes; others stay plain there as well.
const siteLanguages = { bash, cpp, diff, ini, java, javascript, json, properties, python, shell, sql, xml };
/** Those that digests of other sites quote too, which Hugo colors itself. */
const moreLanguages = { dockerfile, go, rust, yaml };

/** Whether a language is known. The grammars are built when code is first seen, which most issues never have. */
function knows(language: string): boolean {
  if (hljs.listLanguages().length === 0)
    for (const [name, grammar] of Object.entries({ ...siteLanguages, ...moreLanguages }))
      hljs.registerLanguage(name, grammar);
  return hljs.getLanguage(language) !== undefined;
}

/** The grammars of highlight.js may take quadratic time, so longer code stays plain. UTF-16 units. */
const maxLength = 1_500;

// As the site's style sheet for it groups what the highlighter tells apart. Newer grammars tell more: what has no group, and
// the names of variables and of what is called, are plain on the site.
const scopesOf: Readonly<Record<CodeColor, string>> = {
  comment: 'comment quote',
  name: 'name tag regexp deletion template-variable selector-id selector-class',
  number: 'number built_in literal params meta link',
  attribute: 'attribute',
  string: 'string symbol bullet addition',
  title: 'title section',
  keyword: 'keyword type selector-tag',
};
const colorOf = new Map(
  codeColors.flatMap((color) => scopesOf[color].split(' ').map((scope) => [scope, color] as const)),
);

/**
 * The ranges of code that have a color on the published page, in order; they do not overlap.
 * @param language as written after the fence
 * @param isMore whether languages count that the site's own highlighter lacks
 */
export function highlightCode(code: string, language: string, isMore = false): readonly HighlightedRange<CodeColor>[] {
  const isKnown = knows(language) && (isMore || !Object.keys(moreLanguages).some((name) => isNamed(name, language)));
  return isKnown ? colorRanges(code, language, colorOf) : [];
}

function isNamed(name: string, language: string): boolean {
  return hljs.getLanguage(name) === hljs.getLanguage(language);
}

/**
 * The ranges of code that have a color, in order; they do not overlap.
 * @param language as written after the fence
 * @param colors by the scopes of highlight.js
 */
export function colorRanges<Color>(
  code: string,
  language: string,
  colors: ReadonlyMap<string, Color>,
): readonly HighlightedRange<Color>[] {
  if (code.length > maxLength || !knows(language)) return [];
  const parts: HighlightedRange<Color>[] = [];
  const scopeStack: (Color | undefined)[] = [];
  let at = 0;
  // highlight.js returns the code with `<span>` tags around the ranges.
  for (const [piece] of hljs.highlight(code, { language, ignoreIllegals: true }).value.matchAll(piecePattern)) {
    if (piece === '</span>') scopeStack.pop();
    else if (piece.startsWith('<')) scopeStack.push(colorOfClasses(piece, colors) ?? scopeStack.at(-1));
    else {
      const length = piece.startsWith('&') ? 1 : piece.length;
      const color = scopeStack.at(-1);
      const last = parts.at(-1);
      if (color !== undefined && last?.end === at && last.color === color)
        parts.splice(-1, 1, { ...last, end: at + length });
      else if (color !== undefined) parts.push({ start: at, end: at + length, color });
      at += length;
    }
  }
  return parts;
}

const piecePattern = /<[^>]*>|&[^;]*;|[^<&]+/g;

function colorOfClasses<Color>(tag: string, colors: ReadonlyMap<string, Color>): Color | undefined {
  const [scope = '', ...more] = tag.slice('<span class="hljs-'.length, -2).split(' ');
  return more.includes('invoke__') ? undefined : colors.get(scope);
}
