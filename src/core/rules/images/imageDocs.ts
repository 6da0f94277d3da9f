import type { ImageFaultKind } from '../../lint/brokenLinks/faults';
import type { Example, RuleDocumentation } from '../../lint/rule';

const address = 'https://example.com/a.png';
const image = `![Chart](${address})`;

/** A broken image, what it becomes, and which kind of break it is. */
function broken(kind: ImageFaultKind, text: string, fixed: string | null = image): Example {
  return fixed === null ? { text, kind } : { text, kind, fixed };
}

const malformed: readonly Example[] = [
  broken('bang-wide', `⟦！⟧[Chart](${address})`),
  broken('bang-gap', `!⟦ ⟧[Chart](${address})`),
  broken('bang-misplaced', `[⟦!⟧Chart](${address})`),
  broken('bang-missing', `⟦[⟧](${address})`, `![](${address})`),
  broken('link-to-image', `⟦[⟧Chart](${address})`),
  broken('escaped', `⟦\\⟧![Chart](${address})`),
  broken('escaped', `!⟦\\⟧[Chart](${address})`),
  broken('invisible', `![Chart]⟦\u200b⟧(${address})`),
  broken('gap', `![Chart]⟦ ⟧(${address})`),
  broken('bracket-wide', `![Chart]⟦（⟧${address}）`),
  broken('bracket-wide', `![Chart](${address}⟦）⟧`),
  broken('bracket-wrong', `!⟦(⟧Chart)[${address}]`),
  broken('bracket-wrong', `![Chart]⟦]⟧(${address})`),
  broken('bracket-wrong', `![Chart](${address})⟦)⟧`),
  broken('bracket-wrong', `![⟦[⟧Chart]](${address})`),
  broken('bracket-missing', `![Char⟦t⟧(${address})`),
  broken('bracket-missing', `![Chart]⟦h⟧${address.slice(1)}`),
  broken('unclosed', `![Chart]⟦(${address}⟧`),
  broken('address-missing', '![Chart⟦]⟧', null),
  broken('address-empty', '![Chart]⟦()⟧', null),
  broken('address-stand-in', '![Chart](⟦data:image/gif;base64,R0lGODlhAQABAAAAACw=⟧)', null),
  broken('address-browser', '![Chart](⟦blob:⟧https://example.com/1)', null),
  broken('address-entity', `![Chart](${address}?a=1⟦&amp;⟧b=2)`, `![Chart](${address}?a=1&b=2)`),
  broken('address-word', '![Chart](⟦图片地址⟧)', null),
  broken('address-parenthesis', '![Chart](https://example.com/a⟦)⟧1.png)', '![Chart](https://example.com/a%291.png)'),
  broken('size', `![Chart](${address}⟦ =300x200⟧)`),
  broken('address-line', '![Chart](⟦https://exam⟧\nple.com/a.png)'),
  broken('address-invisible', `![Chart](⟦\u200b⟧${address})`),
  broken('address-space', '![Chart](https://example.⟦ ⟧com/a.png)'),
  broken('address-space', '![Chart](my⟦ ⟧chart.png)', '![Chart](my%20chart.png)'),
  broken('address-quoted', `![Chart](⟦"⟧${address}")`),
  broken('address-backslash', '![Chart](images⟦\\⟧chart.png)', '![Chart](images/chart.png)'),
  broken('address-scheme', '![Chart](⟦htps⟧://example.com/a.png)'),
  broken('address-scheme', '![Chart](https⟦:/⟧example.com/a.png)'),
  broken('address-scheme', '![Chart](https⟦：//⟧example.com/a.png)'),
  broken('address-no-scheme', '![Chart](⟦example.com⟧/a.png)'),
  broken('address-disk', '![Chart](⟦C:⟧\\Pictures\\a.png)', null),
  broken('address-host', '![Chart](https://⟦example。com⟧/a.png)'),
  broken('address-scheme-twice', `![Chart](⟦https://⟧${address})`),
  broken('address-twice', `![Chart](${address}⟦https://example.org/b.png⟧)`, null),
  broken('address-link', `![Chart](⟦[Chart](⟧${address}))`),
  broken('address-trailing', `![Chart](${address}⟦=300x⟧)`),
  broken('address-trailing', `![Chart](${address}⟦，⟧)`),
  broken('address-character', '![Chart](https://example.com/a⟦%zz⟧.png)', null),
  broken('swapped', `![⟦${address}⟧](Chart)`),
  broken('title', `![Chart](${address} ⟦“⟧June”)`, `![Chart](${address} "June")`),
  broken('tag', `⟦<img⟧ src="${address}`, null),
  broken('indented', `Text.\n\n    ⟦${image}⟧`, `Text.\n\n${image}`),
  broken('in-html', `<div>\n⟦${image}⟧\n</div>`, null),
];

export const imageDocs: Readonly<Record<string, RuleDocumentation>> = {
  'image-malformed': {
    kinds: [...new Set(malformed.flatMap(({ kind }) => kind ?? []))],
    summary: 'Every image is written correctly and has a valid URL.',
    summaryInChinese: '每张图片的写法正确，网址有效。',
    why: 'A single wrong character, and readers see brackets and a URL, or a broken image, instead of the picture.',
    whyInChinese: '只要错一个字符，读者看到的就是括号和网址，或者无法显示的图片。',
    good: [
      image,
      `![](${address})`,
      `![Chart](<my chart.png>)`,
      `![Chart](${address} "June")`,
      `![Chart](https://example.com/a(1).png)`,
      `[![Chart](${address})](https://example.com)`,
      `As the chart shows (see ![Chart](${address})).`,
      `<img src="${address}" width="100%">`,
      'Wonderful! [Read on](https://example.com/post).',
      '太好了！[点这里](https://example.com/post)',
      'An index such as arr![0] or vec![1] is no image.',
      'In code it is not read: `![Chart] (a.png)`.',
      '```\n![Chart] (a.png)\n```',
    ],
    bad: malformed,
  },
  'image-missing': {
    summary: 'Every image in the workspace exists.',
    summaryInChinese: '工作区中引用的图片文件都存在。',
    why: 'Readers see a broken image. The file may have been renamed or not committed.',
    whyInChinese: '读者看到的是无法显示的图片。文件可能已改名，或者没有提交。',
    good: ['![chart](https://example.com/chart.png)', '![chart](chart.png) where nobody knows what files there are'],
    bad: [
      {
        text: '![chart](chart.png)\n\n![map](⟦img/map%201.png⟧)',
        path: 'blog/weekly-20240105/index.md',
        files: ['chart.png'],
      },
    ],
  },
  'image-host': {
    kinds: ['not-allowed', 'page', 'expiring'],
    summary: 'Images come from allowed hosts (`imageHosts`), and their URLs open images and do not expire.',
    summaryInChinese: '图片来自允许的主机（`imageHosts`），网址打开的是图片，并且不会过期。',
    why: 'An image that is shown in the preview today may be gone next week.',
    whyInChinese: '今天预览中能看到的图片，下周可能就失效了。',
    good: ['![chart](https://cdn.example.com/chart.png)', '![chart](chart.png)'],
    bad: [
      {
        text: '![chart](⟦https://github.com/mosn/mosn/blob/main/a.png⟧)',
        fixed: '![chart](https://github.com/mosn/mosn/raw/main/a.png)',
        kind: 'page',
      },
      { text: '![chart](⟦https://cdn.example.com/a.png?Expires=1700000000&Signature=b⟧)', kind: 'expiring' },
    ],
  },
  'image-alt': {
    summary: 'Every image has alt text. This rule is off by default.',
    summaryInChinese: '每张图片都有替代文字。此规则默认关闭。',
    why: 'Readers who cannot see the image, or have turned images off, read the alt text instead.',
    whyInChinese: '看不到图片或关闭了图片的读者，可以阅读替代文字。',
    good: ['![The requests of a week](https://example.com/chart.png)'],
    bad: [{ text: '⟦![](https://example.com/chart.png)⟧' }],
  },
};
