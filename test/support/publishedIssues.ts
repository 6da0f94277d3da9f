// Sound issues with all that digests have besides questions, in three ways of writing; tests damage them.

interface Writing {
  readonly name: string;
  readonly heading: (number: number, asker: string) => string;
  readonly topic: (name: string, words: string) => string;
  readonly lineBreak: '\n' | '\r\n';
}

/** A sound issue. */
export interface PublishedIssue {
  readonly name: string;
  readonly text: string;
  readonly path: string;
}

const writings: readonly Writing[] = [
  {
    name: 'bold headings',
    heading: (number, asker) => `**${number}、@${asker}** 提问：`,
    topic: (name, words) => `**${name}**：${words}`,
    lineBreak: '\n',
  },
  {
    name: 'headings with signs',
    heading: (number, asker) => `### ${number}. @${asker}`,
    topic: (name, words) => `**${name}：** ${words}`,
    lineBreak: '\n',
  },
  {
    name: 'Windows line ends',
    heading: (number, asker) => `**${number}. @${asker}** 提问：`,
    topic: (name, words) => `**${name}**: ${words}`,
    lineBreak: '\r\n',
  },
];

function write({ heading, topic, lineBreak }: Writing): string {
  return [
    '---',
    'title: "云上周报 | 读者问答与社区会议"',
    'author: "编辑组"',
    'authorlink: "https://example.com/desk"',
    'description: "云上周报 | 一周问答选编"',
    'categories: "云上周报"',
    'tags: ["云上周报"]',
    'date: 2024-01-12T15:00:00+08:00',
    'cover: "https://cdn.example.com/covers/A*week2"',
    '---',
    '',
    '大家好，**本周要点** 都在这里，欢迎 *转发* 给朋友。',
    '',
    '## 社区会议',
    '',
    topic('主题', '调度器的设计'),
    '',
    `- ${topic('时间', '周三 19:00-20:00')}`,
    `- ${topic('地点', '线上，不见不散')}`,
    `- ${topic('议程', '开场与答疑')}`,
    '',
    '会议安排如下：',
    '',
    '1. 开场介绍',
    '2. 自由讨论',
    '   - 先提问',
    '   - 再回答',
    '3. 会议总结',
    '',
    '## 读者问答',
    '',
    heading(1, '赵一'),
    '',
    '> MOSN 能不能动态更新路由？',
    '> 我们用的是 1.0 版本，#1234 里提过。',
    '',
    'A：可以，在配置里写 `SELECT *` 或 `**kwargs` 都不影响，2 * 3 也一样。',
    '',
    '```java',
    'List<String> names = "**a** " + b; // - one',
    '# 注释',
    '```',
    '',
    'MOSN：[https://github.com/mosn/mosn](https://github.com/mosn/mosn)',
    '',
    heading(2, '钱二'),
    '',
    '> Seata 的事务日志能删吗？',
    '',
    'A：事务结束之后可以删除 snake_case 表，**重试期间** 不要删。',
    '第二行说明 "重点内容" 在这里。<br/>第三行说明。',
    '',
    '| 名称 | 说明 |',
    '| --- | --- |',
    '| **日志** | 可以删 |',
    '| 配置 | 不要删 |',
    '',
    'Seata：[https://github.com/seata/seata](https://github.com/seata/seata)',
    '',
    '## 版本发布',
    '',
    '**发布 MOSN v1.2.0 版本，主要变更如下：**',
    '',
    '- 支持新的路由配置',
    '- 修复内存泄漏的问题',
    '- 优化启动时间',
    '',
    '详细发布报告：[https://github.com/mosn/mosn/releases/tag/v1.2.0](https://github.com/mosn/mosn/releases/tag/v1.2.0)',
    '',
    '> 一句引用的话，送给大家。',
    '',
    '#云上周报# 下周见，***感谢阅读*** 到这里。',
    '',
  ].join(lineBreak);
}

/** Sound issues with lists, tables, code and meetings. */
export const publishedIssues: readonly PublishedIssue[] = writings.map((writing) => ({
  name: writing.name,
  text: write(writing),
  path: 'content/zh/blog/weekly-20240112/index.md',
}));
