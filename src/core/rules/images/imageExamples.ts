import type { Example } from '../../lint/rule';
import type { ImageFaultKind } from '../../lint/brokenLinks/faults';

const address = 'https://example.com/a.png';
const image = `![Chart](${address})`;

/** A broken image, what it becomes, and which kind of break it is. */
function broken(kind: ImageFaultKind, text: string, fixed: string | null = image): Example {
  return fixed === null ? { text, kind } : { text, kind, fixed };
}

const bad: readonly Example[] = [
  broken('bang-wide', `⟦！⟧[Chart](${address})`),
  broken('bang-gap', `!⟦ ⟧[Chart](${address})`),
  broken('bang-misplaced', `[⟦!⟧Chart](${address})`),
  broken('bang-missing', `⟦[⟧](${address})`, `![](${address})`),
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
  broken('address-trailing', `![Chart](${address}⟦，⟧)`),
  broken('address-character', '![Chart](https://example.com/a⟦%zz⟧.png)', null),
  broken('swapped', `![⟦${address}⟧](Chart)`),
  broken('title', `![Chart](${address} ⟦“⟧June”)`, `![Chart](${address} "June")`),
  broken('tag', `⟦<img⟧ src="${address}`, null),
  broken('indented', `Text.\n\n    ⟦${image}⟧`, `Text.\n\n${image}`),
  broken('in-html', `<div>\n⟦${image}⟧\n</div>`, null),
];

/** The examples of the rule; one broken image each. */
export const imageExamples = {
  kinds: [...new Set(bad.flatMap(({ kind }) => kind ?? []))],
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
  bad,
};
