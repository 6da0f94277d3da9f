import assert from 'node:assert/strict';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { describeEntry, readBody } from '../support/issues';

/** The only entry of a body. */
function entryOf(body: string, config = defaultConfig) {
  const issue = readBody(body, config);
  assert.equal(issue.entries.length, 1, `one entry in ${JSON.stringify(body)}`);
  const [entry] = issue.entries;
  assert.ok(entry);
  return describeEntry(issue, entry);
}

const asked = '\n\n> 为什么？\n\nA：因为。\n';

describe('entry headings', () => {
  const spellings: [string, number | null, string | null][] = [
    ['**1、@读者甲** 提问：', 1, '读者甲'],
    ['2、**@读者甲** 提问：', 2, '读者甲'],
    ['3**、@读者甲** 提问：', 3, '读者甲'],
    ['**4、@reader a **提问：', 4, 'reader a'],
    ['**5. 读者甲** 提问：', 5, '读者甲'],
    ['6.**@读者甲** 提问：', 6, '读者甲'],
    ['7.@读者甲 提问：', 7, '读者甲'],
    ['**@读者甲** 提问：', null, '读者甲'],
    ['**读者甲** 提问：', null, '读者甲'],
    ['@读者甲提问：', null, '读者甲'],
    ['**8.@reader-a  #5222**', 8, 'reader-a'],
    ['**9.@reader-a** **#13**', 9, 'reader-a'],
    ['10. @reader-a #1061', 10, 'reader-a'],
    ['11. @reader#642', 11, 'reader'],
    ['**12、@读者甲 提问：**', 12, '读者甲'],
    ['**13、@读者甲** 提问: ', 13, '读者甲'],
    ['**14. @alice** asks:', 14, 'alice'],
    ['### 15、@读者甲 提问', 15, '读者甲'],
    ['**16、关于 Seata 的一个问题：**', 16, null],
    ['**17.甲 & 乙** 提问：', 17, '甲 & 乙'],
    ['**@读者甲**', null, '读者甲'],
    ['[@读者甲](https://github.com/x) 提问：', null, '读者甲'],
    ['<b>1、@读者甲</b> 提问：', 1, '读者甲'],
    ['<strong>1、@读者甲</strong> 提问：', 1, '读者甲'],
    ['**问题1：@读者甲 提问：**', 1, '读者甲'],
    ['**Q：@读者甲 提问：**', null, '读者甲'],
    ['**（1）@读者甲** 提问：', 1, '读者甲'],
    ['**(2) @读者甲** 提问：', 2, '读者甲'],
    ['**③、@读者甲** 提问：', 3, '读者甲'],
    ['**一、@读者甲** 提问：', 1, '读者甲'],
    ['**十二、@读者甲** 提问：', 12, '读者甲'],
    ['**１、@读者甲** 提问：', 1, '读者甲'],
    ['__1、@读者甲__ 提问：', 1, '读者甲'],
    ['来自 @读者甲 的提问：', null, '读者甲'],
    ['**1、\\@读者甲** 提问：', 1, '读者甲'],
    ['1. [@读者甲](https://github.com/x)', 1, '读者甲'],
    ['**18.@SOFAJRaft **#965 提问：\n\n@reader-b', 18, 'reader-b'],
  ];
  for (const [heading, number, asker] of spellings) {
    it(`reads ${JSON.stringify(heading)}`, () => {
      const entry = entryOf(heading + asked);
      assert.deepEqual([entry.number, entry.asker, entry.questions, entry.answers], [number, asker, 1, 1]);
    });
  }

  const others = [
    '**1、发布 Seata v0.8.0 版本，主要变更如下：**\n\n- 一\n- 二\n',
    '感谢 @读者甲 提问和反馈。\n\n后文。\n',
    '```\n**1、@读者甲** 提问：\n\n> 为什么？\n\nA：因为。\n```\n',
    '<!--\n**1、@读者甲** 提问：\n-->\n',
    '> **1、@读者甲** 提问：\n',
    '1. 打开终端\n2. 运行命令\n',
    '1. @Bean 注解\n2. @Autowired 注解\n',
    '**1、关于 mesh 的提问：**\n\n正文。\n',
    '**常见疑问**：见下。\n',
    '**主题：** 社区会议\n\n**时间：** 周三\n',
    // Points above a quote, which nobody answers.
    '**（2）环境。** 部署在内网。\n\n**（3）问题。** 还要想清楚：\n\n> - 容量够吗？\n\n**（4）安全。** 见下。\n',
    '**2. 常见问题**\n\n> 见手册。\n\n**5. 其他问题**\n\n> 见手册。\n',
    '3. **Apples** are red.\n\n---\n\n> Are they?\n\n> A：Yes.\n',
    // Titles of articles.
    '9、[为什么](https://example.com/9)\n\n10、[读者提问：为什么？](https://example.com/10)\n',
    '3. [**Readers asked**: why?](https://example.com/3)\n',
    '4、《读者提问：为什么？》\n',
    '4、**[读者提问：为什么？](https://example.com/4)**\n',
    '- 2、[怎样提问](https://example.com/2)\n',
    '1. 读者提问：为什么？ [链接](https://example.com/1)\n2. 读者提问：多久？ https://example.com/2\n',
    '11、读者提问 [锁的用法](https://example.com/11)\n',
    // What somebody did.
    '- @ann wrote a guide.\n- @ben asked the board for a shed.\n- [@cy] made a contribution in [#12](https://example.com)\n',
    '**先想清楚，再提问**\n',
    '## @Async 原理\n\n代理会拦截。\n',
  ];
  for (const text of others) {
    it(`leaves ${JSON.stringify(text)} alone`, () => assert.equal(readBody(text).entries.length, 0));
  }

  it('reads a question whose asker is not named, where it is answered', () => {
    const body = '**1、关于分组：**\n\n> 为什么？\n\nA：因为。\n\n**2、关于锁**\n\n> 多久？\n\n**A**：一秒。\n';
    const numbers = readBody(body).entries.map(({ number, asker }) => [number, asker]);
    assert.deepEqual(numbers, [
      [1, null],
      [2, null],
    ]);
  });

  it('reads numbered marks of questions, one after the other', () => {
    const issue = readBody('**Q1：多久？**\n\nA1：一秒。\n\n**Q2：能改吗？**\n\nA2：能。\n');
    assert.deepEqual(
      issue.entries
        .map((entry) => describeEntry(issue, entry))
        .map(({ number, questions, answers }) => [number, questions, answers]),
      [
        [1, 1, 1],
        [2, 1, 1],
      ],
    );
    const turns = entryOf('**1、@读者甲** 提问：\n\nQ1：多久？\n\nA：一秒。\n\nQ2：能改吗？\n\nA：能。\n');
    assert.deepEqual([turns.questions, turns.answers], [2, 2]);
  });

  it('reads what is below a whole question in the same line as its answer', () => {
    const turnsOf = (body: string) => {
      const { questions, answers } = entryOf(body);
      return [questions, answers];
    };
    assert.deepEqual(turnsOf('### 1、@读者甲 提问：为什么？\n\n因为。\n\n所以。\n'), [1, 1]);
    assert.deepEqual(turnsOf('**1、@ann** asks: does it **scale?**\n\nYes.\n'), [1, 1]);
    assert.deepEqual(turnsOf('**1、@ann** asks: it is slow.\n\nWhy?\n'), [1, 0]);
    assert.deepEqual(turnsOf('**1、@ann** asks: why?\nIt is slow.\n'), [1, 0]);
    assert.deepEqual(turnsOf('**1、@ann** asks: why?\n\nIt is slow.\n\nA：It is not.\n'), [1, 1]);
  });

  it('reads what somebody asks in the same line', () => {
    const words: [string, string][] = [
      ['@ann asks: why?', 'ann'],
      ['**@ann** asks why.', 'ann'],
      ['1. @ann asks why.', 'ann'],
      ['[@读者甲 提问：为什么？](https://example.com)', '读者甲'],
      ['3、读者甲 提问：[锁](https://example.com) 多久过期？', '读者甲'],
      ['**3、读者甲** 提问：[锁](https://example.com) 多久过期？', '读者甲'],
      ['**3、[@读者甲](https://example.com)** 提问：', '读者甲'],
    ];
    for (const [line, asker] of words) assert.equal(entryOf(`${line}\n\nA：因为。\n`).asker, asker, line);
  });

  it('reads the configured heading of another digest', () => {
    const config = { ...defaultConfig, format: { heading: ['Frage {number} von {asker}:'], answer: ['Antwort'] } };
    const entry = entryOf('Frage 3 von Reader:\n\n> Warum?\n\nAntwort: Darum.\n', config);
    assert.deepEqual([entry.number, entry.asker, entry.answers], [3, 'Reader', 1]);
  });
});

describe('an answer', () => {
  const inside = [
    '1. 浏览器访问：http://localhost:8080',
    '2、确认端口可以访问',
    '1、先在控制台询问：为什么',
    '**常见疑问**：见下',
    '1. @Bean 注解\n2. @Autowired 注解',
    '2. **@SofaService**',
    '**1、@Autowired**',
    '@Bean\n\n> 引用的文档',
    '**追问**：那么呢\n\nA：也是',
    '追问：那么呢\n\nA：也是',
  ];
  for (const text of inside) {
    it(`goes on with ${JSON.stringify(text)}`, () => {
      const issue = readBody(
        `**1、@读者甲** 提问：\n\n> 为什么？\n\nA：因为。\n\n${text}\n\n「MOSN」：<https://mosn.io>\n`,
      );
      assert.deepEqual(
        issue.entries.map(({ asker, projectLine }) => [asker, projectLine?.label]),
        [['读者甲', 'MOSN']],
      );
    });
  }
});

describe('turns', () => {
  const head = '**1、@读者甲** 提问：\n\n';
  const cases: [string, string, number, number][] = [
    ['a follow-up', '> 一？\n\nA：一。\n\n> 二？\n\nA：二。\n', 2, 2],
    ['marks in all spellings', '> 一？\n\nA ：一。\n\n> 二？\n\n**A:** 二。\n\n> 三？\n\n答：三。\n', 3, 3],
    ['several marks in a row', '> 一？\n\nA：一。\nA：又一。\n', 1, 2],
    ['a doubled mark', '> 一？\n\nA：\n\nA：一。\n', 1, 1],
    ['an answer behind <br />', '> 一？\n\n图见上。<br />A：一。\n', 1, 1],
    ['a question without a quote', '一？\n\nA：一。\n', 1, 1],
    ['an answer that the quote swallows', '> 一？\nA：一。\n', 1, 1],
    ['an answer without a mark', '> 一？\n\n就是这样。\n\n> 二？\n\nA：二。\n', 2, 2],
    ['an image quoted behind the answer', '> 一？\n\nA：一。\n\n> ![](https://example.org/a.png)\n', 1, 1],
    ['an image between question and answer', '> 一？\n\n![](https://example.org/a.png)\n\nA：一。\n', 1, 1],
    ['code in the question', '> 一？\n补充\n\n```java\nA：代码\n```\n\n> 续？\n\nA：一。\n', 1, 1],
    ['no answer', '> 一？\n', 1, 0],
    ['words that only begin with an A', '> 一？\n\nA 股：不相干。\n\nA：一。\n', 1, 1],
  ];
  for (const [name, text, questions, answers] of cases) {
    it(`counts ${name}`, () => {
      const entry = entryOf(head + text);
      assert.deepEqual([entry.questions, entry.answers], [questions, answers]);
    });
  }
});

describe('project lines', () => {
  const repo = 'https://github.com/mosn/mosn';
  const spellings: [string, string | null][] = [
    [`MOSN：[${repo}](${repo})`, 'MOSN'],
    [`MOSN:[${repo}](${repo})`, 'MOSN'],
    [`「MOSN」：[${repo}](${repo})`, 'MOSN'],
    [`「MOSN」[${repo}](${repo})`, 'MOSN'],
    [`「**MOSN**」：[*${repo}*](${repo})`, 'MOSN'],
    [`**「MOSN」**：*[${repo}](${repo})*`, 'MOSN'],
    [`**「MOSN」:**  *[${repo}](${repo})*`, 'MOSN'],
    [`**「MOSN」**：*${repo}*`, 'MOSN'],
    [`MOSN：<${repo}>`, 'MOSN'],
    [`MOSN：${repo}`, 'MOSN'],
    [`- MOSN：[${repo}](${repo})`, 'MOSN'],
    [`<br />MOSN：[${repo}](${repo})</br>`, 'MOSN'],
    [`「New-Thing」：[x](https://github.com/someone/new-thing)`, 'New-Thing'],
    [`「详细参考」：[${repo}](${repo})`, null],
    [`详细参考：[${repo}](${repo})`, null],
    [`可以看 MOSN 的文档：[${repo}](${repo})，里面有。`, null],
    [`> MOSN：[${repo}](${repo})`, 'MOSN'],
    [`「MOSN」：\n\n[${repo}](${repo})`, 'MOSN'],
    [`「MOSN」：<br/>[${repo}](${repo})`, 'MOSN'],
    [`『MOSN』：[${repo}](${repo})`, 'MOSN'],
    [`〖MOSN〗：[${repo}](${repo})`, 'MOSN'],
    [`\`MOSN\`：[${repo}](${repo})`, 'MOSN'],
    [`「MOSN」：（${repo}）`, 'MOSN'],
    [`「MOSN」：${repo} 🚀`, 'MOSN'],
    [`「云原生代理 MOSN」：[${repo}](${repo})`, '云原生代理 MOSN'],
  ];
  for (const [line, label] of spellings) {
    it(`reads ${JSON.stringify(line)}`, () => {
      assert.equal(entryOf(`**1、@读者甲** 提问：\n\n> 为什么？\n\nA：因为。\n\n${line}\n`).label, label);
    });
  }

  it('takes the last one, also from the middle', () => {
    const body = `**1、@甲** 提问：\n\n> 一？\n\nA：一。\n\nSeata：<https://github.com/seata/seata>\n\n> 二？\n\nMOSN：<${repo}>\n\nA：二。\n`;
    assert.deepEqual([entryOf(body).label, entryOf(body).answers], ['MOSN', 2]);
  });
});

describe('projects of an entry', () => {
  const entry = (text: string) => entryOf(`**1、@读者甲** 提问：\n\n${text}`).projects;
  it('come from the label, canonical', () =>
    assert.deepEqual(entry('> 一？\n\nA：一。\n\nsofa rpc：<https://example.org>\n'), ['SOFARPC']));
  it('come from the address where the label is misspelt', () =>
    assert.deepEqual(entry('> 一？\n\nA：一。\n\n「SOFARPCC」：<https://github.com/sofastack/sofa-rpc>\n'), [
      'SOFARPC',
    ]));
  it('come from a link', () => assert.deepEqual(entry('> Seata？\n\nA：看 https://mosn.io/docs/a 。\n'), ['MOSN']));
  it('come from the words of the question first', () =>
    assert.deepEqual(entry('> Seata 呢？\n\nA：像 MOSN 那样。\n'), ['Seata']));
  it('come from words with Chinese around them', () =>
    assert.deepEqual(entry('> 用Seata服务？\n\nA：是。\n'), ['Seata']));
  it('come from parts of hyphened words', () => assert.deepEqual(entry('> seata-all 包？\n\nA：是。\n'), ['Seata']));
  it('are none for a longer word', () => assert.deepEqual(entry('> Seatas mosnx？\n\nA：是。\n'), []));
});

describe('the end of an entry', () => {
  const end = (body: string) => {
    const { entries, frontMatter, lines } = readBody(body);
    return (entries[0]?.endLine ?? 0) - lines.lineAt(frontMatter.span.end) - 1;
  };
  const start = '**1、@读者甲** 提问：\n\n> 一？\n\nA：一。\n';
  it('is the last line of content', () => assert.equal(end(`${start}\n还有。\n\n\n`), 6));
  it('is the project line, not what stands below', () =>
    assert.equal(end(`${start}\nMOSN：<https://mosn.io>\n\n![](https://example.org/qr.png)\n`), 6));
  it('is before a heading', () => assert.equal(end(`${start}\n### 推荐\n`), 4));
  it('is before a bold line that works as a heading', () => assert.equal(end(`${start}\n  **本周推荐阅读** \n`), 4));
  it('is the end of code', () => assert.equal(end(`${start}\n\`\`\`\ncode\n\`\`\`\n`), 8));
  it('is before the next entry', () => assert.equal(end(`${start}\n**2、@乙** 提问：\n`), 4));
});

describe('places', () => {
  const places: [string, string][] = [
    ['a quote', '> 前文 ![图](https://example.org/a.png) 后文'],
    ['a lazy line', '> 前文\n![图](https://example.org/a.png)'],
    ['a list item', '- 前文\n  ![图](https://example.org/a.png)'],
    ['a line with a tab below a list item', '- 前文\n\t![图](https://example.org/a.png)'],
    ['a quoted list item', '> - 前文\n>   ![图](https://example.org/a.png)'],
    ['a heading', '## ![图](https://example.org/a.png) ##'],
    ['a line of a table', '| a | b |\n| - | - |\n| 1 | ![图](https://example.org/a.png) |'],
    ['a line behind emoji', '😀😀 ![图](https://example.org/a.png)'],
    ['a link', '[![图](https://example.org/a.png)](https://example.org)'],
  ];
  for (const [name, body] of places) {
    it(`are exact in ${name}`, () => {
      const { images, text } = readBody(body);
      const read = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
      assert.deepEqual(
        images.map(({ span, altSpan, srcSpan }) => [read(span), read(altSpan), read(srcSpan)]),
        [['![图](https://example.org/a.png)', '图', 'https://example.org/a.png']],
      );
    });
  }
});
