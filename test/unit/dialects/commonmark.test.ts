import assert from 'node:assert/strict';
import { tests } from 'commonmark-spec';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { parserOf } from '../../support/parser';
import { checkPlaces, markdown, sourcesOf } from '../../support/places';
import { runs } from '../../support/runs';

const md = parserOf('commonmark');
const plain = new MarkdownIt('commonmark');

describe('commonmark', () => {
  it('has the whole specification to measure with', () => assert.equal(tests.length, 652));

  for (const { number, section, ...example } of tests) {
    // The specification shows tabs as arrows.
    const text = example.markdown.replace(/→/g, '\t');
    const html = example.html.replace(/→/g, '\t');
    it(`prints example ${number} of the specification (${section})`, () => {
      // markdown-it prints no line in an empty quote.
      assert.equal(md.render(text).replace(/<blockquote><\/blockquote>/g, '<blockquote>\n</blockquote>'), html);
    });
  }
});

describe('places in commonmark', () => {
  it('are those of what is shown, in any text', () => {
    fc.assert(
      fc.property(markdown, (text) => checkPlaces(md, text)),
      runs(3000),
    );
  });

  it('change nothing that is printed', () => {
    fc.assert(fc.property(markdown, (text) => assert.equal(md.render(text), plain.render(text))));
  });

  const examples: readonly (readonly [text: string, sources: readonly string[]])[] = [
    ['> - a **b**\n>   c\n', ['a ', 'b', '\n', 'c']],
    ['-\tx `y`\r\n\r\n\tz\r\n', ['x ', '`y`', 'z']],
    ['#  a *b* #\n', ['a ', 'b']],
    ['a &amp; b\\* "c" --\n', ['a ', '&amp;', ' b', '\\*', ' "c" --']],
    ['![x](u) <b>y</b>\nz', ['![x](u)', ' ', '<b>', 'y', '</b>', '\n', 'z']],
    ['***a** b*', ['a', ' b']],
    ['<https://a.bc> d_e_f', ['https://a.bc', ' d_e_f']],
    ['> 1. ```\n>    a\n>    ```\n', ['a\n']],
    ['\tcode\n', ['code\n']],
    ['<div>\nx\n</div>\n', ['<div>\nx\n</div>\n']],
    ['[r]: u\n[r] x', ['r', ' x']],
    ['  a\n   b\n===\n', ['a', '\n   ', 'b']],
  ];
  for (const [text, sources] of examples) {
    it(`of ${JSON.stringify(text)}`, () => assert.deepEqual(sourcesOf(md, text), sources));
  }
});
