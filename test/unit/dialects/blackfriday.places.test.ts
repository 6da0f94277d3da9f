import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parserOf } from '../../support/parser';
import { checkPlaces, markdown, sourcesOf } from '../../support/places';
import { runs } from '../../support/runs';

const md = parserOf('blackfriday');

describe('places in blackfriday', () => {
  it('are those of what is shown, in any text', () => {
    fc.assert(
      fc.property(markdown, (text) => checkPlaces(md, text)),
      runs(3000),
    );
  });

  const examples: readonly (readonly [text: string, sources: readonly string[]])[] = [
    ['> - a **b**\n>   c\n', ['a ', 'b', '\n', 'c', '\n']],
    ['-\tx `y`\r\n\r\n\tz\r\n', ['x ', '`y`', 'z']],
    ['| a | *b* |\n|---|---|\n| `c` | d\\|e |\n', ['a', 'b', '`c`', 'd', '\\|', 'e']],
    ['# 见 https://a.bc/d，后 #\n', ['见 ', 'https://a.bc/d，后']],
    ['a &amp; b\\* "c" --\n', ['a ', '&amp;', ' b', '\\*', ' ', '"', 'c', '"', ' ', '--']],
    ['![x](u) <b>y</b>  \nz', ['![x](u)', ' ', '<b>', 'y', '</b>', '  \n', 'z']],
    ['<https://a.bc> <mailto:m@a.bc>', ['https://a.bc', ' ', 'm@a.bc']],
    ['t\n: d\n', ['t', '\n', 'd', '\n']],
    ['x[^1]\n\n[^1]: n\n', ['x', '[^1]', 'n', '\n']],
    ['x[^1]\n\n[1]: u "n"\n', ['x', '[^1]', 'n']],
    ['```js\na\n```\n', ['a\n']],
    ['\tcode\n', ['code\n']],
    ['<div>\nx\n</div>\n', ['<div>\nx\n</div>']],
    ['[r]: u\n[r] x', ['r', ' x']],
    ['a\tb', ['a\tb']],
    ['- [x] a\n- [ ] b\n', ['[x]', ' a', '\n', '[ ]', ' b', '\n']],
  ];
  for (const [text, sources] of examples) {
    it(`of ${JSON.stringify(text)}`, () => assert.deepEqual(sourcesOf(md, text), sources));
  }
});

describe('blackfriday, for any text', () => {
  it('prints the same with the line ends of either system', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const plain = text.replace(/\r\n/g, '\n');
        assert.equal(md.render(plain.replace(/\n/g, '\r\n')), md.render(plain));
      }),
      runs(2000),
    );
  });

  it('has blocks inside the lines of the blocks around them', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const lines = text.split(/\r\n|\n/).length;
        const around: [number, number][] = [[0, lines]];
        for (const { map, nesting, type } of md.parse(text, {})) {
          // Footnotes are printed where they were not written.
          if (type === 'footnotes_open') break;
          const [first, end] = around.at(-1) ?? [0, lines];
          if (map) assert.ok(map[0] >= first && map[0] < map[1] && map[1] <= end, `${JSON.stringify(text)}: ${type}`);
          if (nesting > 0) around.push(map ?? [first, end]);
          if (nesting < 0) around.pop();
        }
      }),
      runs(2000),
    );
  });

  it('opens and closes in pairs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const open: string[] = [];
        for (const token of md.parse(text, {}).flatMap((block) => [block, ...(block.children ?? [])])) {
          if (token.nesting > 0) open.push(token.tag);
          if (token.nesting < 0) assert.equal(open.pop(), token.tag);
        }
        assert.deepEqual(open, []);
      }),
    );
  });

  it('reads sixteen levels and shows nothing of what is deeper', () => {
    const quotes = (count: number, inside: string) =>
      '<blockquote>\n'.repeat(count) + inside + '</blockquote>\n'.repeat(count);
    assert.equal(md.render(`${'> '.repeat(14)}a`), quotes(14, '<p>a</p>\n'));
    assert.equal(md.render(`${'> '.repeat(15)}a`), quotes(15, '<p></p>\n'));
    assert.equal(md.render(`${'> '.repeat(17)}a`), quotes(16, ''));
  });
});
