import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config/mergeConfig';
import type { DialectName } from '../../../src/core/config/config';
import { openDocument } from '../../../src/core/issue/digestDocument';

const text = '---\ntitle: 周报\n---\n\n- a *b*\n\n---\n\n> c &amp; `d`\n';

const read = (source: string, dialect: DialectName) => openDocument(source, { ...defaultConfig, dialect }).article;

describe('an article as its readers see it', () => {
  for (const dialect of ['blackfriday', 'goldmark', 'commonmark'] as const) {
    it(`has blocks, marks and places under ${dialect}`, () => {
      const { textBlocks: blocks } = read(text, dialect);
      assert.deepEqual(
        blocks.map(({ path, line, runs }) => [
          path.join(' '),
          line,
          runs.map((run) => [run.text, run.inlineElements.join(' '), text.slice(run.span.start, run.span.end)]),
        ]),
        [
          [
            'ul li',
            4,
            [
              ['a ', '', 'a '],
              ['b', 'em', 'b'],
            ],
          ],
          [
            'blockquote p',
            8,
            [
              ['c ', '', 'c '],
              ['&', '', '&amp;'],
              [' ', '', ' '],
              ['d', '', '`d`'],
            ],
          ],
        ],
      );
    });
  }

  const shown = [
    '---\ntitle: 周报\n---\n',
    '## 问 `答`\r\n',
    '**@甲** 提问：  \r\n见 [*文档*](/u)，![图](i.png) <br>\r\n',
    '| 甲 |\n|---|\n| ~~乙~~ |\n',
    '```js\nlet a;\n```\n',
    '<div>丙</div>\n',
  ].join('\n');

  for (const dialect of ['blackfriday', 'goldmark'] as const) {
    it(`has every kind of block and run under ${dialect}, wherever the line ends are those of Windows`, () => {
      const { textBlocks: blocks } = read(shown, dialect);
      assert.deepEqual(
        blocks
          .slice(0, 4)
          .map(({ path, line, endLine, runs }) => [
            `${path.join(' ')} ${line}-${endLine}`,
            ...runs.map((run) => [
              run.kind,
              run.text,
              shown.slice(run.span.start, run.span.end),
              run.inlineElements.join(' '),
            ]),
          ]),
        [
          ['h2 4-5', ['text', '问 ', '问 ', ''], ['code', '答', '`答`', '']],
          [
            'p 6-8',
            ['text', '@甲', '@甲', 'strong'],
            ['text', ' 提问：', ' 提问：', ''],
            ['break', '\n', '  \r\n', ''],
            ['text', '见 ', '见 ', ''],
            ['text', '文档', '文档', 'a em'],
            ['text', '，', '，', ''],
            ['image', '图', '![图](i.png)', ''],
            ['text', ' ', ' ', ''],
            ['html', '<br>', '<br>', ''],
          ],
          ['table thead tr th 9-10', ['text', '甲', '甲', '']],
          ['table tbody tr td 11-12', ['text', '乙', '乙', 'del']],
        ],
      );
      assert.deepEqual(
        blocks.slice(4).map(({ path, runs }) => [path.join(' '), ...runs.map(({ kind, text }) => [kind, text])]),
        [
          ['code', ['code', 'let a;\n']],
          ['html', ['html', blocks[5]?.runs[0]?.text]],
        ],
      );
      assert.match(blocks[5]?.runs[0]?.text ?? '', /^<div>丙<\/div>\n?$/);
    });
  }

  it('shows under blackfriday what its readers see and nobody else', () => {
    const { textBlocks: blocks } = read('---\ntitle: 周报\n---\n\n甲："乙"\n> 丙\n', 'blackfriday');
    assert.deepEqual(
      blocks.map(({ path, runs }) => [path.join(' '), runs.map(({ text }) => text).join('')]),
      [['p', '甲：”乙”\n> 丙']],
    );
  });

  it('is the same before and after it was rendered, and so is its HTML', () => {
    const source = '---\ntitle: 周报\n---\n\n<!-- digest-ignore-file -->\n\n![甲](a.png) <!-- digest-ignore --> 乙\n';
    for (const dialect of ['blackfriday', 'goldmark', 'commonmark'] as const) {
      const article = read(source, dialect);
      const html = article.renderHtml();
      assert.match(article.renderHtml({ sourceLines: true }), /data-line/);
      assert.equal(article.blocks.length, 1);
      assert.equal(article.renderHtml(), html);
      assert.deepEqual(article.textBlocks, read(source, dialect).textBlocks);
    }
  });

  it('is read once', () => {
    const document = openDocument(shown, defaultConfig);
    assert.equal(document.article, document.article);
    assert.equal(document.article.textBlocks, document.article.textBlocks);
  });
});
