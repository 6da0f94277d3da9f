import assert from 'node:assert/strict';
import type { DialectName } from '../../src/core/config/config';
import { mergeConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { say } from '../../src/core/messages/message';
import { lintIssue } from '../../src/core/rules/index';
import { withFrontMatter } from '../support/marked';

/** What is said of a body, with the rule and how grave it is. */
function lint(body: string, dialect: DialectName = 'blackfriday'): string[] {
  const config = mergeConfig({ dialect });
  const fail = (id: string, error: unknown) => {
    throw new Error(`${id} failed`, { cause: error });
  };
  return lintIssue(openDocument(withFrontMatter(body), config), undefined, fail).map(
    ({ rule, severity, message }) => `${severity} ${rule}: ${say(message, 'en')}`,
  );
}

describe('what is said is so', () => {
  it('of numbers without a blank behind them, in one paragraph and in several', () => {
    const missing = 'warning list-broken: The space after “1.” is missing, so readers see';
    assert.deepEqual(lint('1.one\n2.two'), [`${missing} one paragraph. Add it.`]);
    const apart = [`${missing} paragraphs instead of a list. Add it.`];
    assert.deepEqual(lint('1.one\n\n2.two'), apart);
    assert.deepEqual(lint('1.one\n2.two\n\n3.three'), apart);
  });

  it('of what stands in angle brackets', () => {
    const tag = (written: string) => [
      `warning html-unknown: ${written} is not an HTML element, so readers do not see it. Enclose it in backticks, or write \\< instead of <.`,
    ];
    assert.deepEqual(lint('A Map<String, Object> of names'), tag('<String, Object>'));
    assert.deepEqual(lint(`A <name a="${'b'.repeat(50)}"> of names`), tag(`<name a="${'b'.repeat(29)}…>`));
    for (const dialect of ['blackfriday', 'goldmark', 'commonmark'] as const)
      assert.deepEqual(lint('Watch <NEWS:Channel/> live', dialect), [
        'warning html-unknown: Readers see “<NEWS:Channel/>” without the angle brackets, as a link to “NEWS:Channel/” that leads nowhere. Write \\< instead of <.',
      ]);
  });

  it('of a gap between the brackets of a link or image', () => {
    const [link, image] = ['[Guide] (https://example.com/a)', '![Chart] (https://example.com/a.png)'];
    const gap = 'There is a space or line break between ] and (';
    assert.deepEqual(lint(link), [
      `warning link-malformed: ${gap}. Your site still reads this as a link, but newer Markdown parsers do not. Remove it.`,
    ]);
    assert.deepEqual(lint(image), [
      `warning image-malformed: ${gap}. Your site still reads this as an image, but newer Markdown parsers do not. Remove it.`,
    ]);
    for (const dialect of ['goldmark', 'commonmark'] as const) {
      assert.deepEqual(lint(link, dialect), [`warning link-malformed: ${gap}, so readers see no link. Remove it.`]);
      assert.deepEqual(lint(image, dialect), [`error image-malformed: ${gap}, so readers see no image. Remove it.`]);
    }
    const both = lint('[https://example.com/a] (https://example.com/a)', 'goldmark');
    assert.deepEqual(both, [`warning link-malformed: ${gap}, so readers see no link. Remove it.`]);
    // With a broken address the picture does not show.
    assert.deepEqual(lint('![Chart] (htps://example.com/a.png)'), [
      `error image-malformed: ${gap}. Your site still reads this as an image, but newer Markdown parsers do not. Remove it.`,
    ]);
  });

  it('of a text and a target that cannot be compared, or whose difference is told of elsewhere', () => {
    const [short, long] = ['https://mp.weixin.qq.com/s/abc', 'https://mp.weixin.qq.com/s?__biz=M&mid=1&idx=1&sn=a'];
    const unknown = (url: string) => [
      `info link-mismatch: The text and the link are two kinds of WeChat URL, which cannot be compared. Open ${url} to check that it is the right article.`,
    ];
    assert.deepEqual(lint(`[${short}](${long})`), unknown(long));
    assert.deepEqual(lint(`[${long}](${short})`), unknown(short));
    const differs = (url: string) => [
      `warning link-mismatch: The text shows one URL, but the link opens another: ${url}.`,
    ];
    assert.deepEqual(lint(`[${short}](${short}d)`), differs(`${short}d`));
    assert.deepEqual(lint(`[${long}](${long}b)`), differs(`${long}b`));
    const encoded = 'https://example.com/a%EF%BC%8C%E5%A6%82%E4%B8%8B';
    assert.deepEqual(
      lint(`[https://example.com/a](${encoded})`).map((words) => words.replace(/: .*/, '')),
      ['info link-mismatch', 'warning link-malformed'],
    );
    assert.deepEqual(
      lint(`[https://example.com/b](${encoded})`).map((words) => words.replace(/: .*/, '')),
      ['warning link-mismatch', 'warning link-malformed'],
    );
  });

  it('of a question that nothing answers but an image', () => {
    const image = '![chart](https://example.com/chart.png)';
    const none = 'warning answer-missing: This question';
    assert.deepEqual(lint(`**1、@Ann** asks:\n\n> Does it scale?\n\n${image}`), [
      `${none} is answered by an image only. Add a written answer, or delete the entry.`,
    ]);
    assert.deepEqual(lint(`**1、@Ann** asks:\n\n> Does it scale?\n>\n> ${image}`), [
      `${none} has no answer. Add one below it, or delete the entry.`,
    ]);
  });
});
