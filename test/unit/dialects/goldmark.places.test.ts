import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parserOf } from '../../support/parser';
import { checkPlaces, markdown, sourcesOf } from '../../support/places';
import { runs } from '../../support/runs';

const md = parserOf('goldmark');

describe('places in goldmark', () => {
  it('are those of what is shown, in any text', () => {
    fc.assert(
      fc.property(markdown, (text) => checkPlaces(md, text)),
      runs(3000),
    );
  });

  it('are those of any kind of line ends, which change nothing that is printed', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const plain = text.replace(/\r\n/g, '\n');
        assert.equal(md.render(text, {}), md.render(plain, {}));
        assert.equal(md.render(plain.replace(/\n/g, '\r\n'), {}), md.render(plain, {}));
      }),
    );
  });

  const examples: readonly (readonly [text: string, sources: readonly string[]])[] = [
    ['> - a **b**\n>   c\n', ['a ', 'b', '\n', 'c']],
    ['-\tx `y`\r\n\r\n\tz\r\n', ['x ', '`y`', 'z']],
    ['| a | *b* |\n|---|---|\n| `c` | d\\|e |\n', ['a', 'b', '`c`', 'd', '\\|', 'e']],
    ['# 见 https://a.bc/d，后 #\n', ['见 ', 'https://a.bc/d', '，后']],
    ['a &amp; b\\* "c" --\n', ['a ', '&amp;', ' b', '\\*', ' ', '"', 'c', '"', ' ', '--']],
    ['![x](u) <b>y</b>  \nz', ['![x](u)', ' ', '<b>', 'y', '</b>', '  \n', 'z']],
    ['***a** b*', ['a', ' b']],
    ['t\n: d\n', ['t', 'd']],
    ['x[^1]\n\n[^1]: n\n', ['x', '[^1]', 'n']],
    ['```js\na\n```\n', ['a\n']],
    ['<div>\nx\n</div>\n', ['<div>\nx\n</div>\n']],
    ['[r]: u\n[r] x', ['r', ' x']],
  ];
  for (const [text, sources] of examples) {
    it(`of ${JSON.stringify(text)}`, () => assert.deepEqual(sourcesOf(md, text), sources));
  }
});
