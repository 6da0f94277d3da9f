import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { parseIssue } from '../../src/core/issue/parseIssue';
import { applyFixes } from '../../src/core/lint/applyFixes';
import { lintIssue } from '../../src/core/rules/index';
import type { Finding } from '../../src/core/lint/rule';
import { applyEdits } from '../../src/core/text/edits';
import { frontMatter } from '../support/marked';
import { runs } from '../support/runs';

function lint(text: string): Finding[] {
  return lintIssue(openDocument(text, defaultConfig), undefined, (id, error) => {
    throw new Error(`${id} failed`, { cause: error });
  });
}

function fixAll(text: string): string {
  return applyFixes(openDocument(text, defaultConfig), lintIssue).text;
}

/**
 * Rules that see more once something else is repaired: a field only where the front matter can be read, a missing answer
 * only where a broken image is no longer taken for its words, a broken link only where a broken image no longer covers it.
 */
const unveiled = new Set(['front-matter-field', 'answer-missing', 'link-malformed']);

/** How often each rule speaks, those left out that a repair may unveil. */
function count(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) {
    if (!unveiled.has(rule)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}

const address = 'https://example.com/a.png';
const pieces = [
  '---\n',
  'title: "Weekly\n',
  '"\n',
  '**1、@Ann** asks:\n\n',
  '**2、@Ben** 提问：\n\n',
  '**4、@Cy** asks:\n\n',
  '> Does MOSN scale?\n\n',
  'A：It does.\n\n',
  'A：\n\n',
  '「MOSN」：[https://github.com/mosn/mosn](https://github.com/mosn/mosn)\n\n',
  '### Section\n\n',
  `![a](${address})\n\n`,
  `![a] (${address})`,
  `！[a](${address}`,
  '![',
  '](',
  ')',
  '（',
  '!',
  '[',
  '`',
  '```\n',
  '<!-- digest-disable -->\n',
  '<div>\n',
  '<img src="',
  '\\',
  '\n',
  '\r\n',
  '\r',
  '    ',
  '\t',
  '> ',
  '- ',
  ' ',
  '\u200b',
  '\ufeff',
  '\0',
  '\ud800',
  '图',
  'https://',
  '"',
  "'",
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join('')),
);
const issueText = fc
  .tuple(fc.constantFrom('', frontMatter, frontMatter.replaceAll('\n', '\r\n')), text)
  .map((parts) => parts.join(''));

describe('lintIssue on any text', () => {
  it('never throws; every span lies within a line of the text', () => {
    fc.assert(
      fc.property(issueText, (source) => {
        const { lines } = parseIssue(source, defaultConfig);
        for (const { rule, span, fixes = [] } of lint(source)) {
          assert.ok(
            span.start >= 0 && span.end <= source.length && span.start < span.end,
            `${rule} ${span.start}-${span.end}`,
          );
          assert.ok(span.end <= lines.endOf(lines.lineAt(span.start)), `${rule} goes over the end of its line`);
          for (const { edits } of fixes) applyEdits(source, edits);
        }
      }),
      runs(1500),
    );
  });

  it('safe fixes come to an end, and bring in nothing new', () => {
    fc.assert(
      fc.property(issueText, (source) => {
        const before = count(lint(source));
        const fixed = fixAll(source);
        assert.equal(fixAll(fixed), fixed, 'a fixed text has nothing left to fix');
        for (const [rule, times] of count(lint(fixed))) {
          assert.ok(times <= (before.get(rule) ?? 0), `${rule} is new`);
        }
      }),
      runs(1000),
    );
  });
});
