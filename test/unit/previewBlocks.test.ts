import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { DialectName } from '../../src/core/config/config';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { diffBlocks } from '../../src/core/publish/diffBlocks';
import { readOpenTags } from '../../src/core/markdown/openTags';
import type { ArticleBlock } from '../../src/core/markdown/articleHtml';
import { anyText, samples } from '../support/arbitrary';
import { runs } from '../support/runs';
import { assertLinear } from '../support/assertLinear';

const dialects = ['blackfriday', 'goldmark', 'commonmark'] as const;
const render = (text: string, dialect: DialectName = 'commonmark') =>
  openDocument(text, { ...defaultConfig, dialect }).article.blocks;
const lines = (blocks: readonly ArticleBlock[]) => blocks.map(({ line }) => line);

/** The article as one text, its lines those of the file. */
function join(blocks: readonly ArticleBlock[]): string {
  return blocks
    .map(({ line, html }) =>
      html.replace(/( data-line(?:-end)?=")(\d+)/g, (_, name: string, own: string) => `${name}${Number(own) + line}`),
    )
    .join('');
}

describe('an article in blocks', () => {
  it('is the article, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom(...samples)), fc.constantFrom(...dialects), (text, dialect) => {
        const { article } = openDocument(text, { ...defaultConfig, dialect });
        equal(join(article.blocks), article.renderHtml({ sourceLines: true }));
      }),
      runs(500),
    );
  });

  it('knows the line of every block', () => {
    deepEqual(lines(render('---\ntitle: x\n---\n\none\n\n> two\n> two\n\n- a\n- b\n\n### c\n')), [4, 6, 9, 12]);
  });

  it('keeps together what its own HTML opens and closes', () => {
    deepEqual(lines(render('a\n\n<div>\n\nb\n\n<b>\n\nc</b>\n\n</div>\n\nd\n')), [0, 2, 12]);
    deepEqual(lines(render('<details><summary>a</summary>\n\nb\n\n</details>\n\nc\n')), [0, 6]);
    deepEqual(lines(render('a\n\n<div>\n\nb\n\nc\n')), [0, 2]);
    deepEqual(lines(render('a <br> <img src="a"> <b>b</b>\n\nc\n')), [0, 2]);
  });

  it('counts the lines of HTML that is kept together from its start', () => {
    const [, block] = render('a\n\n<div>\n\nb\n\n</div>\n');
    equal(block?.html, '<div>\n<p data-line="2" data-line-end="3">b</p>\n</div>\n');
  });

  it('takes time that grows with the text', () => {
    for (const unit of ['<div>', '</div>', '<', '<a "', '<!--', '<div>\n\n', '<b></b>\n\n'])
      assertLinear(
        (size) => unit.repeat(size),
        (text) => render(text),
        { size: 8_000 },
      );
  });
});

describe('what a piece of HTML leaves open', () => {
  const cases: Record<string, readonly string[] | 'broken'> = {
    '<p>a</p>': [],
    '<div><ul><li>a<li>b</ul>': ['div'],
    '<div class="a>b">': ['div'],
    '<DIV></div>': [],
    '</div>': [],
    '<!-- <div> -->': [],
    '<!-- <div>': 'broken',
    '<a href="b': 'broken',
    '<p>a <div> b</p>': 'broken',
    'a < b': [],
    '<br><img src="a"><hr />': [],
  };
  for (const [html, open] of Object.entries(cases)) {
    it(html, () => {
      const { names, broken } = readOpenTags(html);
      deepEqual(broken ? 'broken' : names, open);
    });
  }
});

describe('the change between two versions of an article', () => {
  const block = (html: string, line: number): ArticleBlock => ({ html, line });
  const before = ['a', 'b', 'c', 'd'].map((html, i) => block(html, 2 * i));

  it('is the block that was typed in', () => {
    const after = [...before.slice(0, 1), block('x', 2), ...before.slice(2)];
    deepEqual(diffBlocks(before, after), { prefixLength: 1, suffixLength: 2, shift: 0, blocks: [block('x', 2)] });
  });

  it('moves what stands below a line that was added', () => {
    const after = before.map(({ html, line }) => block(html, line > 2 ? line + 1 : line));
    deepEqual(diffBlocks(before, after), { prefixLength: 2, suffixLength: 2, shift: 1, blocks: [] });
  });

  it('makes the one of the other, always', () => {
    const anyBlocks = fc
      .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 3 })), { maxLength: 8 })
      .map((list) => {
        let line = 0;
        return list.map(([html, height]) => block(html, (line += height)));
      });
    fc.assert(
      fc.property(anyBlocks, anyBlocks, (old, now) => {
        const { prefixLength: first, suffixLength: last, shift, blocks } = diffBlocks(old, now);
        ok(first + last <= old.length);
        const moved = old.slice(old.length - last).map(({ html, line }) => block(html, line + shift));
        deepEqual([...old.slice(0, first), ...blocks, ...moved], now);
      }),
    );
  });
});
