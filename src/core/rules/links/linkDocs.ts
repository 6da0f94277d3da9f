import type { LinkFaultKind } from '../../lint/brokenLinks/faults';
import type { Example, RuleDocumentation } from '../../lint/rule';

const address = 'https://example.com/a';
const link = `[Guide](${address})`;
const article = 'https://mp.weixin.qq.com/s';
const wechatArticle = `${article}?__biz=MzA=&mid=2247&idx=1&sn=0e2d5b03`;
const mosn = 'https://github.com/mosn/mosn';

/** A broken link, what it becomes, and which kind of break it is. */
function broken(kind: LinkFaultKind, text: string, fixed: string | null = link): Example {
  return fixed === null ? { text, kind } : { text, kind, fixed };
}

const malformed: readonly Example[] = [
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
  broken('bracket-half-escaped', `[⟦[⟧Guide\\] for users](${address})`, `[\\[Guide\\] for users](${address})`),
  broken('bracket-swapped', `⟦(Guide)[${address}]⟧`),
  broken('swapped', `[${address}](⟦Guide⟧)`),
  broken('text-missing', `⟦[]⟧(${address})`, `[${address}](${address})`),
  broken('tag', `⟦<a herf="${address}">⟧Guide</a>`, null),
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

export const linkDocs: Readonly<Record<string, RuleDocumentation>> = {
  'link-malformed': {
    // Of which addresses a site makes no links, or shorter ones, depends on the dialect: no example shows it.
    kinds: [...new Set(malformed.flatMap(({ kind }) => kind ?? [])), 'cut', 'not-linked'],
    summary: 'Every link is written correctly and has a valid URL.',
    summaryInChinese: '每个链接的写法正确，网址有效。',
    why: 'A single wrong character, and readers see brackets and a URL, or click a link that does not work.',
    whyInChinese: '只要错一个字符，读者看到的就是括号和网址，或者无法打开的链接。',
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
    bad: malformed,
  },
  'link-mismatch': {
    summary: 'A link whose text is a URL opens that URL.',
    summaryInChinese: '以网址为文字的链接，打开的就是这个网址。',
    why: 'Readers trust the URL they see. One of the two was left over from a copy, and nobody notices until they click.',
    whyInChinese: '读者相信看到的网址。其中一个是复制时遗留的，不点击就不会发现。',
    good: [
      `[${mosn}](${mosn})`,
      `[*${mosn}/*](http://www.GitHub.com/mosn/mosn)`,
      '[https://example.com/中文](https://example.com/%E4%B8%AD%E6%96%87)',
      '[https://example.com/a](https://example.com/a?utm_source=b)',
      '[https://www.sofastack.tech/awesome/](/awesome/)',
      '[https://github.com/mosn/…](https://github.com/mosn/mosn)',
      '[a@example.com](mailto:a@example.com)',
      `[MOSN](${mosn})`,
    ],
    bad: [
      {
        text: `⟦[${mosn}/issues/931](${mosn}/issues/929)⟧`,
        fixed: `[${mosn}/issues/929](${mosn}/issues/929)`,
      },
      { text: `「MOSN」：⟦[**${mosn}**](${mosn}s)⟧`, fixed: `「MOSN」：[**${mosn}s**](${mosn}s)` },
      { text: `⟦[${article}/abc](${article}?__biz=M&mid=1&idx=1&sn=a)⟧` },
      { text: '⟦[a@example.com](mailto:b@example.com)⟧', fixed: '[b@example.com](mailto:b@example.com)' },
    ],
  },
  'link-tracking': {
    summary: 'URLs contain no tracking parameters.',
    summaryInChinese: '网址中没有跟踪参数。',
    why: "A copied URL reveals how it was found, and sometimes contains the writer's own session. Without these parameters it is shorter and opens the same page.",
    whyInChinese: '复制的网址会带有来源信息，有时还带有编辑自己的会话。去掉之后网址更短，打开的仍是同一页面。',
    good: [
      `[Article](${wechatArticle})`,
      `[Article](${wechatArticle}#wechat_redirect)`,
      '[Article](https://mp.weixin.qq.com/s/ioewVcwiB5QA8w3A3gaikg)',
      '[Elsewhere `scene` has a meaning](https://example.com/stage?scene=21&token=a)',
      '[Elsewhere `share_id` has a meaning](https://example.com/album?share_id=7&vd_source=a)',
      '[Only chksm tells which article](https://mp.weixin.qq.com/s?__biz=MzA=&mid=2247&chksm=faa3)',
      'In code: `https://example.com/?utm_source=a`.',
    ],
    bad: [
      { text: `[Article](${wechatArticle}⟦&chksm=faa31fd4&scene=21⟧)`, fixed: `[Article](${wechatArticle})` },
      {
        text: `[Article](${wechatArticle}⟦&chksm=faa31fd4&token=7&lang=en#rd⟧)`,
        fixed: `[Article](${wechatArticle}&lang=en)`,
      },
      {
        text: '[Article](https://mp.weixin.qq.com/s/ioewVcwiB5QA⟦?scene=21⟧#wechat_redirect)',
        fixed: '[Article](https://mp.weixin.qq.com/s/ioewVcwiB5QA#wechat_redirect)',
      },
      {
        text: 'Read https://example.com/a?⟦utm_source=b&id=1&utm_medium=c⟧ now.',
        fixed: 'Read https://example.com/a?id=1 now.',
      },
      {
        text: '[https://example.com/?utm_source=b](https://example.com/⟦?utm_source=b⟧)',
        fixed: '[https://example.com/](https://example.com/)',
      },
      {
        text: '[Talk](https://www.bilibili.com/video/BV1?⟦spm_id_from=333.999&p=2&share_source=copy_web&vd_source=802e⟧)',
        fixed: '[Talk](https://www.bilibili.com/video/BV1?p=2)',
      },
      {
        text: '[*https://www.bilibili.com/video/BV1/?vd_source=802e*](https://www.bilibili.com/video/BV1/⟦?vd_source=802e⟧)',
        fixed: '[*https://www.bilibili.com/video/BV1/*](https://www.bilibili.com/video/BV1/)',
      },
    ],
  },
};
