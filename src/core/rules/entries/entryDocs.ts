import type { RuleDocumentation } from '../../lint/rule';

const question = '**1、@Ann** asks:\n\n> Does it scale?\n';
const answered = `${question}\nA：Yes.`;
const project = 'MOSN：[https://github.com/mosn/mosn](https://github.com/mosn/mosn)';
const mosn = 'https://github.com/mosn/mosn';

/** Numbered entries, for the examples. */
function entries(...numbers: readonly string[]): string {
  const asks = [
    '@Ann** asks:\n\n> Why?\n\nA：So.',
    '@Ben** asks:\n\n> How?\n\nA：Thus.',
    '@Cy** asks:\n\n> When?\n\nA：Now.',
  ];
  return numbers.map((number, index) => `**${number}、${asks[index]}`).join('\n\n');
}

/** An entry about a ticket, for the examples. */
function entry(ticket: string, line: string, answer = 'Yes.'): string {
  return `**1、@Ann** ${ticket}\n\n> Does it scale?\n\nA：${answer}\n\n「MOSN」：${line}`;
}

export const entryDocs: Readonly<Record<string, RuleDocumentation>> = {
  'number-sequence': {
    kinds: ['skipped', 'repeated', 'start', 'unnumbered'],
    summary: 'Entries are numbered consecutively. A new section may start again at 1.',
    summaryInChinese: '问答连续编号，新的小节可以重新从 1 开始。',
    why: 'A skipped or repeated number suggests that a question is missing. Consecutive entries that are off by the same amount are reported once, and one fix renumbers all of them. A countdown is consecutive too; numbers that do not start at 1 may continue those of an earlier issue, so they are only pointed out (`start`).',
    whyInChinese:
      '跳号或重号会让读者以为缺少问答。连续多条偏差相同的编号只报告一次，一次修复即可全部改正。倒数也是连续编号；不从 1 开始的编号可能接续前几期，因此仅作提示（`start`）。',
    good: [
      entries('1', '2'),
      entries('3', '2', '1'),
      '### Questions\n\n**1、@Ann** asks:\n\n> Why?\n\nA：So.\n\n### More questions\n\n**1、@Ben** asks:\n\n> How?\n\nA：Thus.',
    ],
    bad: [
      { text: entries('1', '⟦3⟧', '4'), fixed: entries('1', '2', '3'), kind: 'skipped' },
      { text: entries('1', '⟦1⟧', '3'), fixed: entries('1', '2', '3'), kind: 'repeated' },
      { text: entries('⟦6⟧', '7'), fixed: entries('1', '2'), kind: 'start' },
      {
        text: '**1、@Ann** asks:\n\n> Why?\n\nA：So.\n\n⟦**@Ben** asks:⟧\n\n> How?\n\nA：Thus.\n\n**3、@Cy** asks:\n\n> When?\n\nA：Now.',
        kind: 'unnumbered',
      },
    ],
  },
  'question-missing': {
    summary: 'Every answer has a question above it.',
    summaryInChinese: '每个回答上面都有提问。',
    why: 'Readers cannot make sense of an answer without its question. Usually someone forgot to paste it.',
    whyInChinese: '没有提问，读者看不懂回答。通常是忘了粘贴。',
    good: [
      '**1、@Ann** asks:\n\n> Does it scale?\n\nA：Yes.',
      '**1、@Ann** asks: does it scale?\n\nA：Yes.',
      '**1、@Ann** asks:\n\n> ![chart](https://example.com/chart.png)\n\nA：Yes.',
    ],
    bad: [{ text: '⟦**1、@Ann** asks:⟧\n\nA：Yes.\n\n**2、@Ben** asks:\n\n> Is it fast?\n\nA：Yes.' }],
  },
  'answer-missing': {
    kinds: ['none', 'empty'],
    summary: 'Every question has an answer, and no answer is empty.',
    summaryInChinese: '每个提问都有回答，且回答不为空。',
    why: 'A question without an answer is of no use to readers. Usually someone forgot to paste the answer.',
    whyInChinese: '没有回答的提问对读者没有用处。通常是忘了粘贴。',
    good: [
      '**1、@Ann** asks:\n\n> Does it scale?\n\nA：Yes.',
      '**1、@Ann** asks:\n\n> Does it scale?\n\nA：\n\n![chart](https://example.com/chart.png)',
    ],
    bad: [
      { text: '⟦**1、@Ann** asks:⟧\n\n> Does it scale?\n\n### Next', kind: 'none' },
      {
        text: '⟦**1、@Ann** asks:⟧\n\n> Does it scale?\n\n![chart](https://example.com/chart.png)\n\n### Next',
        kind: 'none',
      },
      { text: '**1、@Ann** asks:\n\n> Does it scale?\n\n⟦A：⟧\n\n### Next', kind: 'empty' },
    ],
  },
  'swallowed-by-quote': {
    kinds: ['answer', 'project', 'entry', 'heading'],
    summary: 'A blank line separates every quote from the answer, project line, entry or heading below it.',
    summaryInChinese: '引用与下面的回答、项目链接、问答或标题之间有空行。',
    why: 'Without the blank line, the quote continues, and readers see the answer as part of the question.',
    whyInChinese: '没有空行，引用就不会结束，读者会看到回答成为提问的一部分。',
    good: [
      '**1、@Ann** asks:\n\n> Does it scale?\n\nA：Yes.',
      '**1、@Ann** asks:\n\n> Does it scale?\nIt says so on the page.\n\nA：Yes.',
      '```\n> Does it scale?\nA：Yes.\n```',
    ],
    bad: [
      { text: `${question}⟦A：Yes.⟧\n\n${project}`, fixed: `${answered}\n\n${project}`, kind: 'answer' },
      { text: `${answered}\n\n> Good.\n⟦${project}⟧`, fixed: `${answered}\n\n> Good.\n\n${project}`, kind: 'project' },
      {
        text: `${answered}\n\n> Good.\n⟦**2、@Ben** asks:⟧\n\n> Is it fast?\n\nA：Yes.`,
        fixed: `${answered}\n\n> Good.\n\n**2、@Ben** asks:\n\n> Is it fast?\n\nA：Yes.`,
        kind: 'entry',
      },
      {
        text: `${answered}\n\n> Good.\n⟦### Releases⟧\n\nNone this week.`,
        fixed: `${answered}\n\n> Good.\n\n### Releases\n\nNone this week.`,
        kind: 'heading',
      },
    ],
  },
  'placeholder-left': {
    kinds: [
      'front-matter',
      'asker',
      'question',
      'answer',
      'project',
      'release',
      'change',
      'article',
      'link',
      'address',
    ],
    summary: 'No placeholder text is left: text from an inserted block, TODO, xxx.',
    summaryInChinese: '没有遗留的占位文字：插入的模板内容、TODO、xxx。',
    why: 'Placeholder text that nobody replaced is published as it is: for example, a question that says “Question”.',
    whyInChinese: '未替换的占位文字会原样发布：例如，提问中只有“问题”二字。',
    good: [
      '**1、@Ann** asks:\n\n> Question: does it scale?\n\nA：The answer is yes.',
      '**1、@Ann** asks:\n\n> What does TODO mean?\n\nA：待定的事情。See [TODO list](https://example.com/a/xxxl?q=/xxx).',
      'It listens on http://localhost:8080/xxx, or on [http://127.0.0.1/xxx](http://127.0.0.1/xxx).',
    ],
    bad: [
      { text: '**1、@Ann** asks:\n\n> Does it scale?\n\n⟦A：回答⟧', kind: 'answer' },
      { text: '**1、@Ann** asks:\n\n> ⟦Question⟧\n\nA：Yes.', kind: 'question' },
      { text: '**1、@⟦提问者⟧** 提问：\n\n> Does it scale?\n\nA：Yes.', kind: 'asker' },
      {
        text: '**1、@Ann** asks:\n\n> Does it scale?\n\nA：Yes.\n\n⟦project-name: [https://github.com/owner/project-name](https://github.com/owner/project-name)⟧',
        kind: 'project',
      },
      { text: '⟦**project-name v1.2.0 is released.**⟧', kind: 'release' },
      { text: '### Releases\n\n- ⟦Change⟧', kind: 'change' },
      { text: '### Reading\n\n- ⟦[文章标题](https://example.com/a-post)⟧', kind: 'article' },
      { text: '**1、@Ann** asks:\n\n> Does it scale?\n\nA：⟦TODO⟧', kind: 'answer' },
      { text: '**1、@Ann** asks:\n\n> ⟦待补充⟧\n\nA：Yes.', kind: 'question' },
      { text: 'Read [⟦TBD⟧](https://example.com/a-post).', kind: 'link' },
      { text: 'Read [the post](https://github.com/mosn/mosn/issues/⟦xxxx⟧).', kind: 'address' },
      {
        text: '---\ntitle: ⟦"Community Weekly | this week"⟧\nauthor: Ann\ndate: 2024-01-05\n---\n\nHello.',
        kind: 'front-matter',
      },
    ],
  },
  'number-mismatch': {
    summary: "The ticket number in an entry's heading matches the one in its project line.",
    summaryInChinese: '问答标题中的 issue 编号与项目链接中的一致。',
    why: 'One of the two has a typo or was left over from a copy. Readers arrive at a different discussion.',
    whyInChinese: '其中一个可能有误，或是复制时遗留的。读者打开的是另一个讨论。',
    good: [
      entry('#1391', `[${mosn}/issues/1391](${mosn}/issues/1391)`),
      entry('#1391', `[${mosn}](${mosn})`),
      entry('#1391', `[${mosn}/pull/1402](${mosn}/pull/1402)`, `See [the ticket](${mosn}/issues/1391).`),
      entry('asks:', `[${mosn}/issues/1391](${mosn}/issues/1391)`),
    ],
    bad: [
      {
        text: entry('#1391', `[${mosn}/issues/1319](${mosn}/issues/⟦1319⟧)`),
        fixed: entry('#1391', `[${mosn}/issues/1391](${mosn}/issues/1391)`),
      },
    ],
  },
  'chat-leftover': {
    kinds: ['media', 'sticker', 'file', 'alt', 'transcript'],
    summary: 'Nothing is left of the chat that a question was copied from.',
    summaryInChinese: '没有遗留聊天记录中的占位文字和时间行。',
    why: 'Readers see [图片] where the picture is missing, or who wrote when.',
    whyInChinese: '读者看到的是 [图片]，而不是图片，或者看到发言人和时间。',
    good: [
      '[图片](https://example.com/a.png) and [视频] 云原生入门 and `[图片]`',
      '签到 13:30\n\n主题分享 14:00',
      '![image.png](https://example.com/a.png) and ![](https://example.com/b.png)',
      'The file is called image.png.',
    ],
    bad: [
      { kind: 'media', text: `${question}\nA：See ⟦[图片]⟧ it` },
      { kind: 'media', text: '⟦[聊天记录]⟧' },
      { kind: 'sticker', text: '谢谢⟦[抱拳]⟧' },
      { kind: 'file', text: '⟦image.png⟧' },
      { kind: 'alt', text: '![⟦在这里插入图片描述⟧](https://example.com/a.png)' },
      { kind: 'transcript', text: `${question}\n⟦彭程 10:32⟧\n\nA：Yes.` },
      { kind: 'transcript', text: '⟦Ann 2024-03-08 10:32:15⟧' },
      { kind: 'transcript', text: '⟦———— 2024-03-08 ————⟧' },
    ],
  },
};
