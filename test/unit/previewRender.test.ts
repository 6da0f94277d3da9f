import { deepEqual, equal } from 'node:assert/strict';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { parseIssue } from '../../src/core/issue/parseIssue';
import { renderTitleBlock } from '../../src/core/publish/titleBlock';
import { assertLinear } from '../support/assertLinear';

const parse = (text: string) => parseIssue(text, defaultConfig);
const read = (text: string, config = defaultConfig) => openDocument(text, config).article;
const head = (frontMatter: string) => {
  const html = renderTitleBlock(parse(`---\n${frontMatter}\n---\n\ntext\n`).frontMatter);
  return /<div class="meta">(.*)<\/div>/.exec(html)?.[1];
};

describe('the lines that rendered blocks come from', () => {
  const text =
    '---\ntitle: x\n---\n\none\n\n> two\n> ![a](a.png)\n> ![b](b.png)\n\n- three\n- four\n\n```\nfive\n```\n\n### six\n';

  it('count over the whole file, images included', () => {
    const html = read(text).renderHtml({ sourceLines: true });
    const lines = [...html.matchAll(/<(\w+)[^>]* data-line="(\d+)"/g)].map(([, tag, line]) => `${tag} ${line}`);
    deepEqual(lines, [
      'p 4',
      'blockquote 6',
      'p 6',
      'img 7',
      'img 8',
      'ul 10',
      'li 10',
      'li 11',
      'p 11',
      'pre 13',
      'h3 17',
    ]);
  });

  it('are there only when asked for', () => {
    equal(read(text).renderHtml().includes('data-line'), false);
  });
});

describe('comments for Digest Desk', () => {
  /** Text, what Blackfriday prints of it, and what CommonMark does where that differs. */
  const cases: readonly (readonly [string, string, string?])[] = [
    ['<!-- digest-disable -->', ''],
    ['<!--digest-enable-->\n\nText', '<p>Text</p>\n'],
    ['Text <!-- digest-disable x -- why --> more', '<p>Text  more</p>\n'],
    ['> a <!-- digest-disable -->\n> b', '<blockquote>\n<p>a \nb</p>\n</blockquote>\n'],
    [
      '<div>\n<!-- digest-disable-next-line\nx -->\n<b>a</b>\n</div>',
      '<div>\n<b>a</b>\n</div>\n',
      '<div>\n<b>a</b>\n</div>',
    ],
    // Blackfriday's comments are blocks only one by one.
    ['<!-- digest-disable --><!-- more --> <!-- digest-enable -->\n', '<p><!-- more --> </p>\n', '<!-- more --> \n'],
    [
      '<!--more-->\n\nText <!-- a digest-disable -->',
      '<!--more-->\n\n<p>Text <!-- a digest-disable --></p>\n',
      '<!--more-->\n<p>Text <!-- a digest-disable --></p>\n',
    ],
    ['`<!-- digest-disable -->`', '<p><code>&lt;!-- digest-disable --&gt;</code></p>\n'],
  ];
  for (const [text, blackfriday, commonmark = blackfriday] of cases) {
    it(`are left out of ${JSON.stringify(text)}`, () => {
      equal(read(text, { ...defaultConfig, dialect: 'blackfriday' }).renderHtml(), blackfriday);
      equal(read(text, { ...defaultConfig, dialect: 'commonmark' }).renderHtml(), commonmark);
    });
  }

  it('are left out in time that grows with the text', () => {
    for (const unit of ['<!-- digest-disable -->\n<!--\n', '<b></b>\n<!-- digest-disable -->\n'])
      assertLinear(
        (size) => `<div>\n${unit.repeat(size)}`,
        (text) => read(text).renderHtml(),
        { size: 8_000 },
      );
  });
});

describe('the title block', () => {
  it('has date, author and tags as the site prints them', () => {
    equal(
      head(
        'author: "SOFA 团队"\nauthorlink: "https://github.com/sofastack"\ntags: ["SOFA Weekly", "x"]\ndate: 2021-04-02T00:30:00+08:00',
      ),
      '2021-04-02 · <a href="https://github.com/sofastack">SOFA 团队</a> · <span class="tags">' +
        '<a class="tag" href="/tags/sofa-weekly/" rel="tag">#SOFA Weekly</a> <a class="tag" href="/tags/x/" rel="tag">#x</a></span>',
    );
  });

  it('shows the gap that a missing author leaves', () => {
    equal(head('date: 2021-04-02'), '2021-04-02 · <a></a> · <span class="tags"></span>');
  });

  it('links to pages only, and escapes', () => {
    equal(
      head('author: "<b>"\nauthorlink: "javascript:alert(1)"\ntags: ["\\"><i>"]'),
      ' · <a>&lt;b&gt;</a> · <span class="tags"><a class="tag" href="/tags/%22%3E%3Ci%3E/" rel="tag">#&quot;&gt;&lt;i&gt;</a></span>',
    );
  });
});
