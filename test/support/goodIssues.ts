// Issues that no rule has anything to say about, in the spellings that digests have. Tests damage them.

interface Style {
  readonly name: string;
  readonly heading: (number: number, asker: string) => string;
  readonly question: (text: string) => string;
  readonly answer: string;
  readonly project: (name: string, url: string) => string;
  readonly lineBreak: '\n' | '\r\n';
  readonly series: string;
  readonly english: boolean;
}

/** An issue with the place where it would lie. */
export interface GoodIssue {
  readonly name: string;
  readonly text: string;
  readonly path: string;
}

const linked = (name: string, url: string) => `${name}：[${url}](${url})`;
const bracketed = (name: string, url: string) => `「${name}」：[${url}](${url})`;

const styles: readonly Style[] = [
  {
    name: 'bold headings',
    heading: (number, asker) => `**${number}、@${asker}** 提问：`,
    question: (text) => `> ${text}`,
    answer: 'A：',
    project: linked,
    lineBreak: '\n',
    series: '云上周报',
    english: false,
  },
  {
    name: 'numbers behind the asker',
    heading: (number, asker) => `**${number}、@${asker} 提问：**`,
    question: (text) => `>${text}`,
    answer: 'A: ',
    project: bracketed,
    lineBreak: '\n',
    series: '云上周报',
    english: false,
  },
  {
    name: 'Windows line ends',
    heading: (number, asker) => `**${number}、@${asker}** 提问：`,
    question: (text) => `> ${text}`,
    answer: 'A：',
    project: bracketed,
    lineBreak: '\r\n',
    series: '云上周报',
    english: false,
  },
  {
    name: 'English',
    heading: (number, asker) => `**${number}. @${asker}** asks:`,
    question: (text) => `> ${text}`,
    answer: 'A: ',
    project: linked,
    lineBreak: '\n',
    series: 'Cloud Weekly',
    english: true,
  },
  {
    name: 'bold answer marks',
    heading: (number, asker) => `**${number}、@${asker}** 提问：`,
    question: (text) => `> ${text}`,
    answer: '**A**：',
    project: linked,
    lineBreak: '\n',
    series: '云上周报',
    english: false,
  },
  {
    name: 'answers in a word',
    heading: (number, asker) => `**${number}、@${asker}** 提问：`,
    question: (text) => `> ${text}`,
    answer: '答：',
    project: linked,
    lineBreak: '\n',
    series: '云上周报',
    english: false,
  },
];

const picture = (name: string) => `https://cdn.example.com/shots/A*${name}`;

function writeIssue(style: Style): string {
  const { heading, question, answer, project, series, english } = style;
  const say = (chinese: string, words: string) => (english ? words : chinese);
  const lines = [
    '---',
    `title: "${series} | ${say('读者问答与新版本', 'Questions and a release')}"`,
    `author: "${say('编辑组', 'The desk')}"`,
    'authorlink: "https://example.com/desk"',
    `description: "${series} | ${say('一周问答选编', 'What was asked this week')}"`,
    `categories: "${series}"`,
    `tags: ["${series}"]`,
    'date: 2024-01-12T15:00:00+08:00',
    'cover: "https://cdn.example.com/covers/A*week2"',
    '---',
    '',
    say('这一周读者问了这些问题，谢谢大家。', 'This is what readers asked in the second week.'),
    '',
    `![banner](${picture('banner1')})`,
    '',
    `### ${say('读者问答', 'Questions')}`,
    '',
    heading(1, say('赵一', 'Ann')),
    '',
    question(say('MOSN 能不能动态更新路由？', 'Can MOSN change its routes while it runs?')),
    '',
    `${answer}${say('可以，路由支持动态更新。', 'It can: routes are updated without a restart.')}`,
    '',
    `![routes](${picture('routes2')})`,
    '',
    project('MOSN', 'https://github.com/mosn/mosn'),
    '',
    heading(2, say('钱二', 'Ben')),
    '',
    question(say('Seata 的事务日志能删吗？', 'May the log of Seata be deleted?')),
    '',
    `${answer}${say('事务结束之后可以删除。', 'Once the transaction has ended.')}`,
    '',
    question(say('那重试的时候呢？', 'And while it is tried again?')),
    '',
    `${answer}${say('重试期间不要删。', 'Then it must stay.')}`,
    '',
    project('Seata', 'https://github.com/seata/seata'),
    '',
    heading(3, say('孙三', 'Cy')),
    '',
    question(say('SOFABoot 的健康检查怎么关？', 'How is the health check of SOFABoot switched off?')),
    '',
    `${answer}${say('看下面的配置。', 'As the picture shows.')}`,
    '',
    `![](${picture('config3')})`,
    '',
    project('SOFABoot', 'https://github.com/sofastack/sofa-boot'),
    '',
    `### ${say('版本发布', 'Releases')}`,
    '',
    `${say('**发布 MOSN v1.2.0 版本，主要变更如下：**', '**MOSN v1.2.0 is released. The main changes:**')}`,
    '',
    `- ${say('支持新的路由配置', 'New settings for routes')}`,
    '',
    `${say('详细发布报告：', 'Release notes: ')}[https://github.com/mosn/mosn/releases/tag/v1.2.0](https://github.com/mosn/mosn/releases/tag/v1.2.0)`,
    '',
    `### ${say('推荐阅读', 'Recommended reading')}`,
    '',
    `- [${say('一次心跳的旅程', 'The way of a heartbeat')}](https://example.com/posts/heartbeat)`,
    `- [${say('从一个请求说起', 'A request and its answer')}](https://example.com/posts/request)`,
    '',
    `![end](${picture('ending4')})`,
    '',
  ];
  return lines.join(style.lineBreak);
}

/** Sound issues, each in a spelling of its own. */
export const goodIssues: readonly GoodIssue[] = styles.map((style) => ({
  name: style.name,
  text: writeIssue(style),
  path: 'content/zh/blog/weekly-20240112/index.md',
}));
