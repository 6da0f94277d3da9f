import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { MarkdownIt, Token } from 'markdown-it';
import { placeOf } from '../../src/core/markdown/places';

/** Markdown in pieces, so that what matters meets often: marks, blanks, both kinds of line ends, CJK, escapes, references. */
const pieces = [
  ...[
    'a',
    'bc ',
    '中文',
    '，',
    '「',
    '」',
    '😀',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '  \n',
    '\\\n',
    '\u00a0',
    '\0',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '`',
    '``',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](u)',
    '](u "t")',
    '[^1]',
    '[^1]: n',
    '[r]',
    '[r]: u\n',
    '<',
    '>',
  ],
  ...[
    '<b>',
    '</b>',
    '<!-- c -->',
    '<https://a.bc>',
    'https://a.bc/d',
    'www.a.bc',
    'm@a.bc',
    '\\*',
    '\\a',
    '&amp;',
    '&#35;',
    '&x',
    '"',
    "'",
  ],
  ...[
    '--',
    '---',
    '...',
    '\n> ',
    '\n>',
    '\n- ',
    '\n  - ',
    '\n1. ',
    '\n\t',
    '\n    ',
    '\n# ',
    ' #',
    '\n===\n',
    '\n---\n',
    '\n```\n',
    '\n<div>\n',
  ],
  ...['\n| a | b |\n|---|:-:|\n| c', ' | ', ' |\n', '\\|', '\nt\n: d', '[ ] ', '[x] ', '{#i .c}', '\u2028'],
];

export const markdown = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n/g)].map((found) => found.index + found[0].length)];
}

/** Every leaf has a place; places are in order, in the text and in their block's lines; what is taken over as it is stands there. */
export function checkPlaces(md: Pick<MarkdownIt, 'parse'>, text: string): void {
  const starts = lineStarts(text);
  for (const block of md.parse(text, { places: true })) {
    if (!block.map || block.nesting) continue;
    // A lone `\r` ends a line for CommonMark and none for goldmark.
    const lines = text.includes('\r') && /\r(?!\n)/.test(text) ? undefined : block.map;
    const first = lines ? (starts[lines[0]] ?? 0) : 0;
    const end = lines ? (starts[lines[1]] ?? text.length) : text.length;
    let before = first;
    for (const token of leavesOf(block)) {
      const place = placeOf(token);
      const told = `${JSON.stringify(text)}: ${token.type} ${JSON.stringify(token.content)} at ${JSON.stringify(place)}`;
      assert.ok(place, told);
      assert.ok(
        place.start >= before && place.end >= place.start && place.end <= end,
        `${told}, behind ${before}, before ${end}`,
      );
      before = place.end;
      if (token.type !== 'text' || token.info === 'escape' || token.info === 'entity') continue;
      assert.equal(
        text.slice(place.start, place.end).replace(/\0/g, '\ufffd'),
        token.content.replace(/\0/g, '\ufffd'),
        told,
      );
    }
  }
}

function leavesOf(block: Token): Token[] {
  if (!block.children)
    return ['code_block', 'fence', 'html_block'].includes(block.type) && block.content ? [block] : [];
  return block.children.filter(
    (token) => !token.nesting && token.type !== 'footnote_anchor' && (token.type !== 'text' || token.content),
  );
}

/** The source of every leaf of a text. */
export function sourcesOf(md: Pick<MarkdownIt, 'parse'>, text: string): string[] {
  return md
    .parse(text, { places: true })
    .flatMap((block) => leavesOf(block).map((token) => text.slice(placeOf(token)?.start, placeOf(token)?.end)));
}
