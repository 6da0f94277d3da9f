import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { lintIssue } from '../../src/core/rules/index';
import { assertLinear } from '../support/assertLinear';

const units = [
  '[',
  '![',
  '(',
  '*',
  '>',
  '> ',
  ' ',
  '\t',
  '\n',
  '>\n',
  ...[
    'a\n> # a\n',
    'a\n> <pre>\n',
    'a\n>     x\n',
    'a\n> - \n',
    'a\n> ---\n',
    'a\n- > # a\n',
    'a\n> - # a\n',
    '> a\n>> # a\nb\n',
  ],
  '"',
  '`',
  '<',
  '\\',
  '&',
  '\0',
  '**a',
  '``a`',
  '[a](',
  '[a](b)',
  '![a](b) ',
  '![a](b "',
  '<!--',
  '<a ',
  '<br>',
  '<img src="',
  '<div>\n',
  '<b ',
  '{{< a ',
  '{{ a }} ',
  '{% raw %}\n\n',
  'https://a ',
  'http',
  'A：',
  'A：\n',
  '**1、@a** 提问：\n',
  '**1、@a** 提问：\n\n> q\n\nA：a\n\n',
  '- a\n',
  '1. a\n',
  '# a\n\n',
  '「MOSN」：',
  '@a\n',
  '1.1.',
  '发布 A v1.1\n\n',
  '[a]: b\n',
  '<!-- digest-disable a -->\n\n',
  '<!-- digest-disable-next-line x -->\nText\n',
  '！[a](b)',
  '![a] (b)\n',
  '![a](b c)\n',
  '- ',
  '1.',
  '#',
  '<a',
  '* ',
  '*a ',
  '**a ** b\n',
  '**a ** ',
  '"a"b',
  'i. a\n',
  '1.a\n\n',
  '\\- a\n',
  'a\n- b\n\n',
  '<b c>d',
  'a\n---\n',
  '```a\n',
  '~~~~\n',
  '> ```\n',
  '- ```\n',
  '````\n```\n',
  '```\n\n~~~\n\n',
  '| a |\n',
  '| a | b |\n|---|---|\n',
  '[a][b]\n',
  '[^a]: b\n\n',
  '[a](#b c) ',
  '1、a\n',
  'a\\\n',
  '- * a\n',
  ' ### a\n',
  '3. a\n\nb\n\n',
  '<pre>\n',
  '<div\n',
  '> ```\n> a\n> ```\n\na\n\n',
];
const places: [string, string][] = [
  ['the body', '---\ntitle: 周报\n---\n\n'],
  ['a front matter that is never closed', '---\n'],
  ['a quoted value of the front matter', '---\ntitle: "'],
];

describe('hostile text', function () {
  this.timeout(120_000);
  for (const [place, head] of places) {
    for (const unit of units) {
      it(`of ${JSON.stringify(unit)} in ${place} costs linear time`, () => {
        const build = (length: number) => head + unit.repeat(length / unit.length);
        assertLinear(build, (text) => lintIssue(openDocument(text, defaultConfig)));
      });
    }
  }
});

describe('hostile text under goldmark', function () {
  this.timeout(120_000);
  for (const unit of ['<div\n', '<!--\n', '| a |\n', '[a][b]\n', '[^a]: b\n\n', '```\na\n\n```js\n', '</x>']) {
    it(`of ${JSON.stringify(unit)} costs linear time`, () => {
      const build = (length: number) => unit.repeat(length / unit.length);
      assertLinear(build, (text) => lintIssue(openDocument(text, { ...defaultConfig, dialect: 'goldmark' })));
    });
  }
});
