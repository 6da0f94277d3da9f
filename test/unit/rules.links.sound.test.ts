import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { lintIssue } from '../../src/core/rules/index';
import { applyEdits } from '../../src/core/text/edits';

const head = '---\ntitle: Weekly\nauthor: Ann\ndate: 2024-01-05\n---\n\n';
const link = '[a](https://example.com/a)';
const page = 'https://example.com/a';
const picture = 'https://example.com/a.png';

/** What rules about links and images say, as `rule/kind` with the severity where it is a hint. */
function lint(body: string, dialect: 'blackfriday' | 'goldmark' | 'commonmark'): string[] {
  return lintIssue(openDocument(head + body, { ...defaultConfig, dialect }))
    .filter(({ rule }) => /^(?:link|image)-/.test(rule))
    .map(({ rule, kind, severity }) => `${rule}/${kind ?? ''}${severity === 'hint' ? ' (hint)' : ''}`);
}

describe('links and images that nothing is wrong with', () => {
  const sound = [
    // The other parenthesis is on the line above.
    `known (see ${link},\nand ${link}))`.slice(0, -1),
    `> (${link},\n> ${link}). Done.`,
    `- (${link},\n  ${link})`,
    `[both ${link}\nand ${link}]`,
    // Code and exclamations in the words of a link.
    `[#![feature(x)]](${page})`,
    `[Wow![great]](${page})`,
    `[vec![0; n] explained](${page})`,
    // Links to pictures and to pages about them.
    `[avatar.png](${page})`,
    `[image](${page})`,
    `[${picture}](${picture})`,
    `See the [poster](${picture}).`,
    `[Issue 9](https://github.com/example/image/issues/9)`,
    `[Look](${page})!`,
    // A package and its version.
    `[tool@1.2.3](${page}?p=tool@1.2.3)`,
    // Templates in an address.
    `![chart]({{ site.url }}/a.png "June")`,
    `![chart]({{< param cdn >}}/a.png)`,
    `{{< card link="[a](https://example.com" >}}`,
    // Tags as browsers read them.
    `<a href="${page}">${page}</a>`,
    `see<a href="${page}"><b>${page}</b></a>.`,
    `<a href="#top" name="here">up</a>`,
  ];
  for (const body of sound)
    it(`are not reported: ${JSON.stringify(body)}`, () => {
      for (const dialect of ['blackfriday', 'goldmark', 'commonmark'] as const)
        assert.deepEqual(lint(body, dialect), [], dialect);
    });

  it('are no images with a space for a mark between attributes, where the dialect prints them', () => {
    const body = `中<img src="${picture}"width="50%">文<a href="${page}"target="_blank">链接</a>`;
    assert.deepEqual(lint(body, 'blackfriday'), []);
    assert.deepEqual(lint(body, 'goldmark'), ['image-malformed/tag', 'link-malformed/tag']);
  });

  it('get a hint where a link is all of a line and opens a picture', () =>
    assert.deepEqual(lint(`[poster](${picture})`, 'blackfriday'), ['image-malformed/link-to-image (hint)']));
});

describe('typography-surprise', () => {
  const isSafe = (body: string) =>
    lintIssue(openDocument(head + body, defaultConfig))
      .filter(({ rule, kind }) => rule === 'typography-surprise' && kind === 'quote')
      .map(({ fixes }) => fixes?.[0]?.safe);

  it('leaves the quotation marks of settings and commands to the editor', () => {
    assert.deepEqual(isSafe('说"你好"吧'), [true]);
    assert.deepEqual(isSafe('设置"timeout":5'), [false]);
  });
});

describe('tags that open nothing', () => {
  const broken: readonly (readonly [string, string])[] = [
    [`<a href="${page}>a</a>`, 'link-malformed/tag'],
    [`<a href=“${page}”>a</a>`, 'link-malformed/address-quoted'],
    [`<a herf="${page}">a</a>`, 'link-malformed/tag'],
    [`<a href="example.com/a">a</a>`, 'link-malformed/address-no-scheme'],
    [`<img src="${picture} alt="a">`, 'image-malformed/tag'],
    [`&lt;img src="${picture}"&gt;`, 'image-malformed/tag'],
  ];
  for (const [body, expected] of broken)
    it(`are reported: ${body}`, () => assert.deepEqual(lint(body, 'blackfriday'), [expected]));
});

describe('link-tracking', () => {
  const article = 'https://mp.weixin.qq.com/s?__biz=MzA=&mid=1&idx=1&sn=0e';
  const repair = (body: string) => {
    const document = openDocument(head + body, defaultConfig);
    const edits = lintIssue(document)
      .filter(({ rule }) => rule === 'link-tracking')
      .flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
    return applyEdits(document.text, edits).slice(head.length);
  };

  it('removes no words that run into an address', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('&chksm=faa3', '&scene=21', '&token=7', '?utm_source=a', '&poc_token=Ab1'),
        fc.array(fc.constantFrom('欢迎', '，', ' ', '（Mesh', '|', '](', ')', '*', '（', '<b>'), { maxLength: 6 }),
        fc.constantFrom('', '[文章](', '见', '<', '（'),
        (parameter, words, before) => {
          const rest = words.join('');
          const address = parameter.startsWith('?') ? `https://example.com/a${parameter}` : article + parameter;
          const repaired = repair(`${before}${address}${rest}`);
          assert.ok(repaired.startsWith(before) && repaired.endsWith(rest), repaired);
        },
      ),
    ));

  it('leaves what names the digest itself', () => {
    const text = '---\ntitle: "Orchard Weekly | 12"\n---\n\n[a](https://example.com/?utm_source=orchard-weekly)\n';
    const found = lintIssue(openDocument(text, defaultConfig)).filter(({ rule }) => rule === 'link-tracking');
    assert.deepEqual(found, []);
  });

  it('removes what WeChat adds when an article is shared', () =>
    assert.equal(
      repair(`[a](${article}&poc_token=Hx1&from=timeline&isappinstalled=0&lang=en)`),
      `[a](${article}&lang=en)`,
    ));
});
