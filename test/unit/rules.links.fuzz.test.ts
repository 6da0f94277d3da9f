import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { parseIssue } from '../../src/core/issue/parseIssue';
import { applyFixes } from '../../src/core/lint/applyFixes';
import { lintIssue } from '../../src/core/rules/index';
import { applyEdits } from '../../src/core/text/edits';
import { frontMatter } from '../support/marked';
import { runs } from '../support/runs';

const address = 'https://github.com/mosn/mosn';
const article = 'https://mp.weixin.qq.com/s?__biz=MzA=&mid=1&idx=1&sn=0e&chksm=1&scene=21t#rd';
const pieces = [
  `[a](${address})`,
  `[${address}](${address})`,
  `[b] (${address})`,
  `[b](${address}`,
  `【b】（${address}）`,
  `(c)[${address}]`,
  `[e](<${address}`,
  `[f](${address}*)`,
  `[g](${address}${address})`,
  `[h](${article})`,
  `<${address}`,
  `hhttps://example.com/a `,
  'https://',
  'https:/',
  'https：//',
  'a@example.com',
  '[m](a@example.com)',
  '[n]()',
  '[@a](/a)',
  '**1、@Ann** asks:\n\n',
  '> Does MOSN scale?\n\n',
  'A：It does.\n\n',
  `「MOSN」：[${address}](${address})\n\n`,
  `「Mosm」：${address}\n\n`,
  `「Seata」：[${address}](${address})\n\n`,
  '### 推荐阅读\n\n',
  `- [Mesh in practice](${article})\n`,
  `![p](${address}/p.png)`,
  '[',
  ']',
  '](',
  ')',
  '((',
  '（',
  '】',
  '<',
  '>',
  '`',
  '\\',
  '\n',
  '\n\n',
  '\r\n',
  '，查看',
  '\u200b',
  '"',
  '*',
  ' ',
  '%EF%BC%8C',
  '//',
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => frontMatter + parts.join(''));

function lint(source: string) {
  return lintIssue(openDocument(source, defaultConfig), undefined, (id, error) => {
    throw new Error(`${id} failed`, { cause: error });
  });
}

describe('rules about links, on any links', () => {
  it('never throw; what they report lies within a line; fixes fit together', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { lines } = parseIssue(source, defaultConfig);
        for (const { rule, span, fixes = [] } of lint(source)) {
          assert.ok(span.start < span.end && span.end <= lines.endOf(lines.lineAt(span.start)), rule);
          for (const { edits } of fixes) applyEdits(source, edits);
        }
      }),
      runs(1500),
    );
  });

  it('safe fixes come to an end', () => {
    fc.assert(
      fc.property(text, (source) => {
        const fixed = applyFixes(openDocument(source, defaultConfig), (document) => lintIssue(document));
        assert.equal(
          applyFixes(fixed, (document) => lintIssue(document)),
          fixed,
        );
      }),
      runs(1000),
    );
  });
});
