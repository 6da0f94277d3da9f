import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Dialect } from '../../src/core/config/config';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { viewIssue } from '../../src/core/markdown/view';
import { parseIssue } from '../../src/core/issue/parseIssue';
import { changeBlocks } from '../../src/core/publish/changeBlocks';
import { readOpenTags } from '../../src/core/markdown/openTags';
import { renderArticle } from '../../src/core/publish/renderArticle';
import { cutText } from '../../src/core/markdown/pieces';
import { renderBlocks, renderInSteps, type ArticleBlock } from '../../src/core/publish/renderBlocks';
import { finish } from '../../src/core/text/steps';
import { anyText, samples } from '../support/arbitrary';
import { runs } from '../support/runs';
import { assertLinear } from '../support/assertLinear';

const dialects = ['blackfriday', 'goldmark', 'commonmark'] as const;
const render = (text: string, dialect: Dialect = 'commonmark') =>
  renderBlocks(parseIssue(text, defaultConfig), { ...defaultConfig, dialect });
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
        const issue = parseIssue(text, defaultConfig);
        const config = { ...defaultConfig, dialect };
        equal(join(renderBlocks(issue, config)), renderArticle(issue, config, { sourceLines: true }));
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

describe('a long article in pieces', () => {
  const paragraphs = [
    '第一段，`code` 和 **强调**。',
    '### 小节',
    '**1、@甲** 提问：\n\n> 问题 <https://example.org>',
    '- a\n\n- b\n\n  c',
    '1. a\n2. b\n   - c',
    '```\n# no heading\n\nno paragraph\n```',
    '~~~~ js\n```\n\n文字\n~~~~',
    '<div>\n\n里面\n\n</div>',
    '<!-- 一条\n\n注释 -->',
    '| a | b |\n|---|---|\n| c | d |',
    '词\n: 解释\n\n另一段',
    '![图](a.png)\n第二行',
    '    缩进的代码\n\n    还是',
    '标题\n----',
    '> 引用\n继续\n\n> 另一个',
    'a <b>粗\n\n体</b> `<div>`',
  ];
  const anyArticle = fc.array(fc.constantFrom(...paragraphs), { maxLength: 40 }).map((list) => list.join('\n\n'));
  /** What stands between blocks shows nothing, and names of headings are told apart within a piece. */
  const seen = (html: string) =>
    html
      .replace(/ id="[^"]*"/g, '')
      .replace(/>\s+</g, '><')
      .trim();

  it('is the whole article, and what is known of an earlier version changes nothing', () => {
    fc.assert(
      fc.property(anyArticle, anyArticle, fc.constantFrom(...dialects), (text, earlier, dialect) => {
        const config = { ...defaultConfig, dialect };
        const [issue, old] = [parseIssue(text, defaultConfig), parseIssue(`${earlier}\n\n${text}`, defaultConfig)];
        const whole = seen(renderArticle(issue, config, { sourceLines: true }));
        const before = finish(renderInSteps(old, config, undefined, 20));
        equal(seen(join(finish(renderInSteps(issue, config, before, 20)).blocks)), whole);
      }),
      runs(500),
    );
  });

  it('shows its readers the same as the whole', () => {
    const text = `${paragraphs.join('\n\n')}\n\n`.repeat(400);
    for (const dialect of dialects) {
      const cut = viewIssue(parseIssue(text, defaultConfig), dialect);
      // A reference keeps an article in one piece, and shows nothing.
      const whole = viewIssue(parseIssue(`${text}\n\n[a]: b\n`, defaultConfig), dialect);
      ok(text.length > 64_000);
      deepEqual(cut, whole);
    }
  });

  it('is rendered again only where it has changed', () => {
    const text = Array.from({ length: 200 }, (_, i) => `第 ${i} 段，有几个字。`).join('\n\n');
    const config = { ...defaultConfig, dialect: 'commonmark' as const };
    const before = finish(renderInSteps(parseIssue(text, defaultConfig), config, undefined, 40));
    const steps = [
      ...renderInSteps(parseIssue(text.replace('第 20 段', '新的一段'), defaultConfig), config, before, 40),
    ];
    ok(before.pieces.size > 8);
    equal(steps.length, 1);
  });

  it('is cut in the same places below, however long a paragraph becomes', () => {
    const body = Array.from({ length: 600 }, (_, i) => `第 ${i} 段，有几个字。`).join('\n\n');
    let known = new Set<string>();
    for (let typed = 0; typed < 300; typed++) {
      const pieces = cutText(`一段${'x'.repeat(typed)}\n\n${body}`, 40).map(({ text }) => text);
      const changed = pieces.filter((text) => !known.has(text)).length;
      ok(pieces.length > 20);
      ok(typed === 0 || changed < 10, `${changed} of ${pieces.length}`);
      known = new Set(pieces);
    }
  });

  it('is not cut where something reaches across', () => {
    const body = '一段\n\n'.repeat(50);
    ok(cutText(body, 20).length > 5);
    for (const far of ['[a]: https://example.org', '字[^1]', '###### 六', '```', '<div>', '<!--'])
      equal(cutText(`${far}\n\n${body}`, 20).length, 1, far);
  });

  it('costs linear time where an address never ends', () => {
    assertLinear(
      (size) => `<${':'.repeat(size)}\n\n一段\n`,
      (text) => cutText(text, 20),
      { size: 200_000 },
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
    deepEqual(changeBlocks(before, after), { first: 1, last: 2, shift: 0, blocks: [block('x', 2)] });
  });

  it('moves what stands below a line that was added', () => {
    const after = before.map(({ html, line }) => block(html, line > 2 ? line + 1 : line));
    deepEqual(changeBlocks(before, after), { first: 2, last: 2, shift: 1, blocks: [] });
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
        const { first, last, shift, blocks } = changeBlocks(old, now);
        ok(first + last <= old.length);
        const moved = old.slice(old.length - last).map(({ html, line }) => block(html, line + shift));
        deepEqual([...old.slice(0, first), ...blocks, ...moved], now);
      }),
    );
  });
});
