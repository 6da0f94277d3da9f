import type { Example } from '../../lint/rule';
import type { LinkFaultKind } from '../../lint/brokenLinks/faults';

const address = 'https://example.com/a';
const link = `[Guide](${address})`;

/** A broken link, what it becomes, and which kind of break it is. */
function broken(kind: LinkFaultKind, text: string, fixed: string | null = link): Example {
  return fixed === null ? { text, kind } : { text, kind, fixed };
}

const bad: readonly Example[] = [
  broken('gap', `[Guide]⟦ ⟧(${address})`),
  broken('gap', `[Guide⟦]⟧\n(${address})`),
  broken('invisible', `[Guide]⟦\u200b⟧(${address})`),
  broken('bracket-wide', `[Guide]⟦（⟧${address}）`),
  broken('bracket-wide', `[Guide](${address}⟦）⟧`),
  broken('bracket-wide', `⟦【⟧Guide】(${address})`),
  broken('bracket-wrong', `[Guide]⟦[⟧${address}]`),
  broken('bracket-wrong', `[Guide]⟦]⟧(${address})`),
  broken('bracket-wrong', `⟦[⟧${link}`),
  broken('bracket-wrong', `${link}⟦)⟧`),
  broken('bracket-wrong', `${link} and ${link}⟦)⟧`, `${link} and ${link}`),
  broken('bracket-missing', `[Guid⟦e⟧(${address})`),
  broken('bracket-missing', `[Guide]⟦h⟧${address.slice(1)})`),
  broken('bracket-missing', `Guide⟦]⟧(${address})`),
  broken('bracket-missing', `「Guide」：${address}⟦]⟧(${address})`, `「Guide」：[${address}](${address})`),
  broken('unclosed', `[Guide]⟦(${address}⟧`),
  broken('bracket-swapped', `⟦(Guide)[${address}]⟧`),
  broken('swapped', `[${address}](⟦Guide⟧)`),
  broken('text-missing', `⟦[]⟧(${address})`, `[${address}](${address})`),
  broken('title', `[Guide](${address} ⟦“⟧June”)`, `[Guide](${address} "June")`),
  broken('angle-open', `See ⟦<${address}⟧ now.`, `See <${address}> now.`),
  broken('app', 'Join: ⟦dingtalk://dingtalkclient/page/link?id=1⟧', null),
  broken('mention', 'Put ⟦[@Service](/Service)⟧ above it.', 'Put @Service above it.'),
  broken('glued', `见 ${address}⟦，下周更新⟧`, `见 <${address}>，下周更新`),
  broken('glued', `见 ${address}⟦查看⟧`, `见 <${address}>查看`),
  broken('address-empty', '[Guide]⟦()⟧', null),
  broken('address-empty', `[${address}]⟦()⟧`, `[${address}](${address})`),
  broken('address-encoded', `[${address}](${address}⟦%EF%BC%8C%E5%A6%82%E4%B8%8B⟧)`, `[${address}](${address})`),
  broken('address-line', '[Guide](⟦https://exam⟧\nple.com/a)'),
  broken('address-mail', '[Ann](⟦ann@example.com⟧)', '[Ann](mailto:ann@example.com)'),
  broken('address-mail', '[ann@example.com](⟦ann@example.com⟧)', '[ann@example.com](mailto:ann@example.com)'),
  broken(
    'address-parameter',
    '[Guide](https://mp.weixin.qq.com/s?__biz=MzA=&mid=1&idx=1⟦t⟧&sn=0e)',
    '[Guide](https://mp.weixin.qq.com/s?__biz=MzA=&mid=1&idx=1&sn=0e)',
  ),
  broken('address-slash', '[Guide](https://example.com⟦//⟧a)'),
  broken('address-stray', '[Guide](⟦h⟧/blog/a/)', '[Guide](/blog/a/)'),
  broken('address-invisible', `[Guide](⟦\u200b⟧${address})`),
  broken('address-space', '[Guide](https://example.com⟦ ⟧/a)'),
  broken('address-quoted', `[Guide](⟦"⟧${address}")`),
  broken('address-backslash', '[Guide](https://example.com/a⟦\\⟧b)', '[Guide](https://example.com/a/b)'),
  broken('address-scheme', '[Guide](⟦htps⟧://example.com/a)'),
  broken('address-scheme', '[Guide](https⟦:/⟧example.com/a)'),
  broken('address-scheme', '[Guide](https⟦：//⟧example.com/a)'),
  broken('address-scheme', 'See ⟦hhttps://⟧example.com/a now.', 'See https://example.com/a now.'),
  broken('address-no-scheme', '[Guide](⟦example.com⟧/a)'),
  broken('address-disk', '[Guide](⟦C:⟧\\guides\\a.html)', null),
  broken('address-host', '[Guide](https://⟦example⟧/a)', null),
  broken('address-scheme-twice', `[Guide](⟦https://⟧${address})`),
  broken('address-scheme-twice', `See ⟦http://⟧${address} now.`, `See ${address} now.`),
  broken('address-twice', `[Guide](${address}⟦https://example.org/b⟧)`, null),
  broken('address-link', `[Guide](⟦[Guide](⟧${address}))`),
  broken('address-trailing', `[Guide](${address}⟦*⟧)`),
  broken('address-character', '[Guide](https://example.com/a⟦%zz⟧)', null),
];

/** The examples of the rule; one broken link each. */
export const linkExamples = {
  // Which addresses no site makes links of depends on the dialect: no example shows it.
  kinds: [...new Set(bad.flatMap(({ kind }) => kind ?? [])), 'not-linked'],
  good: [
    link,
    `[${address}](${address})`,
    `[*${address}*](${address})`,
    `<${address}>`,
    `See ${address} now.`,
    `See (${address}) now.`,
    `[Guide](<${address}>)`,
    `[Guide](${address} "June")`,
    '[Guide](https://example.com/a_(b))',
    '[Guide](https://web.archive.org/web/2020/https://example.com/)',
    '[Guide](https://example.com/%E4%B8%AD%E6%96%87%EF%BC%8C%E6%96%87)',
    '[Guide](/blog/a/) and [below](#below) and [beside](../b/) and [file](guide.md)',
    '[Ann](mailto:ann@example.com), [call](tel:+123), [meeting](dingtalk://dingtalkclient/page)',
    '[http://localhost:8080/a](http://localhost:8080/a)',
    '[Guide][1] and [1] (see above).\n\n[1]: https://example.com/a',
    `[1] ${address}\n[2]${address}`,
    `[Guide]：${address} or 【Guide】：${address}`,
    `(see ${link}) and （${link}）`,
    `- [ ] (${address})\n- [x] done`,
    `\\[Guide] (${address}) and \\[Guide\\](${address})`,
    `In code: \`[Guide] (${address})\` and \`htps://example.com\`.`,
    `\`\`\`\n[Guide] (${address})\n\`\`\``,
    `<!-- [Guide] (${address}) -->`,
    'Register it at nacos://127.0.0.1:8848 or bolt://127.0.0.1:12200.',
    'An array a[0](b) and a footnote[^1] (see there).',
  ],
  bad,
};
