import { strictEqual as equal, ok } from 'node:assert';
import { insertArticle, insertRelease, insertFrontMatter, insertIssue } from '../../src/core/authoring/insertIssue';
import { insertEntry, insertProjectLine, insertTurn, isProjectField } from '../../src/core/authoring/insertEntry';
import type { Insertion, Refusal, InsertionRequest } from '../../src/core/authoring/insertion';
import { defaultConfig, mergeConfig } from '../../src/core/config/mergeConfig';
import type { Issue } from '../../src/core/issue/issue';
import { parseIssue } from '../../src/core/issue/parseIssue';
import { findByName } from '../../src/core/projects/registry';
import { toSnippet } from '../../src/core/authoring/template';
import { applyInsertion, readCursor } from '../support/cursor';
import { withFrontMatter } from '../support/issues';

const mosn = '「MOSN」：[https://github.com/mosn/mosn](https://github.com/mosn/mosn)';
const seata = '「Seata」：[https://github.com/seata/seata](https://github.com/seata/seata)';
const first = `**1、@甲** 提问：\n\n> MOSN 支持吗？\n\nA：支持。\n\n${mosn}`;
const second = `**2、@乙** 提问：\n\n> Seata 呢？\n\nA：也支持。\n\n${seata}`;
const next = (number: number) => `**${number}、@提问者** 提问：\n\n> 问题\n\nA：回答\n\n`;

type Write = (request: InsertionRequest) => Insertion | Refusal;

/** What a marked body is after an insertion; a refusal is itself. */
function insert(write: Write, marked: string, config = defaultConfig, whole = false, model?: Issue): string {
  const { text, line } = readCursor(whole ? marked : withFrontMatter(marked));
  const issue = parseIssue(text, config);
  const result = write({ issue, model: model ?? null, template: null, config, language: 'zh-cn', cursor: line });
  if (typeof result === 'string') return result;
  const inserted = applyInsertion(text, result);
  return whole ? inserted : inserted.slice(withFrontMatter('').length);
}

describe('inserting an entry', () => {
  const entry = (marked: string, config = defaultConfig) => insert(insertEntry, marked, config);

  it('goes behind the entry at the cursor, with the next number, wherever in the entry it is', () => {
    for (const at of ['**1、', '> MOSN ', 'A：支', '「MOSN'])
      equal(entry(`${first.replace(at, `${at}‸`)}\n\n${second}\n`), `${first}\n\n${next(2)}\n\n${second}\n`);
  });

  it('goes where the cursor is when that is below the entry', () => {
    equal(entry(`${first}\n\n‸\n\n${second}\n`), `${first}\n\n${next(2)}\n\n${second}\n`);
    equal(entry(`${first}\n‸\n### 推荐阅读\n`), `${first}\n\n${next(2)}\n\n### 推荐阅读\n`);
    equal(entry(`${first}\n‸`), `${first}\n\n${next(2)}\n`);
    equal(entry(`${first}\n\n‸`), `${first}\n\n${next(2)}\n`);
  });

  it('goes behind the last entry from anywhere else', () => {
    equal(entry(`简介‸\n\n${first}\n\n${second}\n`), `简介\n\n${first}\n\n${second}\n\n${next(3)}\n`);
    equal(
      entry(`${second}\n\n### 推荐阅读\n\n- [一](/b/)‸\n`),
      `${second}\n\n${next(3)}\n\n### 推荐阅读\n\n- [一](/b/)\n`,
    );
  });

  it('never stands in a paragraph', () => {
    equal(entry(`${first}\n### 推荐阅读\n‸`), `${first}\n\n${next(2)}\n\n### 推荐阅读\n`);
    equal(entry('简‸介\n### 读者问答\n\n欢迎提问\n'), `简介\n\n${next(1)}\n\n### 读者问答\n\n欢迎提问\n`);
  });

  it('begins a section of questions', () => {
    equal(entry(`${first}\n\n### 答疑\n\n‸\n`), `${first}\n\n### 答疑\n\n${next(1)}\n`);
    equal(
      entry('### 读者问答\n\n欢迎提问\n\n### 推荐阅读\n'),
      `### 读者问答\n\n欢迎提问\n\n${next(1)}\n\n### 推荐阅读\n`,
    );
  });

  const styles: Record<string, [string, string]> = {
    'a number without blank': ['**1、@甲**提问：', '**2、@提问者**提问：'],
    'a number before the bold': ['1.**@甲** 提问：', '2.**@提问者** 提问：'],
    'no bold': ['1、@甲 提问：', '2、@提问者 提问：'],
    'no number': ['**@甲** 提问：', '**@提问者** 提问：'],
    'no at': ['**1. 甲** 提问：', '**2. 提问者** 提问：'],
    'a ticket': ['**1.@reader #101**', '**2.@提问者 #1**'],
    'English': ['**1. @Ann** asks:', '**2. @提问者** asks:'],
    'a broken bold is not imitated': ['**1、@甲 **提问：', '**2、@提问者** 提问：'],
  };
  for (const [name, [own, expected]] of Object.entries(styles)) {
    it(`imitates the opening line: ${name}`, () => {
      const inserted = entry(first.replace('**1、@甲** 提问：', own));
      equal(
        inserted.split('\n').findLast((line) => line.includes('提问者')),
        expected,
      );
    });
  }

  it('imitates the marks', () => {
    const body = '**1、@Ann** asks:\n\n>Why?\n\n**A:** So.\n\n**「MOSN」**：*<https://github.com/mosn/mosn>*\n';
    equal(entry(body), `${body.trimEnd()}\n\n**2、@提问者** asks:\n\n> 问题\n\n**A:** 回答\n\n\n`);
  });

  it('leaves the project line empty, whatever the question above is about', () => {
    ok(!entry(`${first}‸\n`).slice(first.length).includes('MOSN'));
  });

  it('follows an earlier issue where the issue has no entry', () => {
    const model = parseIssue(withFrontMatter('**Q1. Ann** asks:\n\n> Why?\n\n**Re:** So.\n'), defaultConfig);
    equal(insert(insertEntry, '‸', defaultConfig, false, model), '**Q1. 提问者** asks:\n\n> 问题\n\nA：回答\n\n\n');
    ok(insert(insertEntry, `${first}\n\n‸`, defaultConfig, false, model).includes('**2、@提问者** 提问：'));
  });

  it('follows the configuration where the issue has no entry', () => {
    const config = mergeConfig({ format: { heading: ['Q{number}. {asker} asks:'], answer: ['Reply'] } });
    ok(entry('‸\n', config).startsWith('Q1. 提问者 asks:\n\n> 问题\n\nReply：回答\n'));
  });

  it('ends an empty file with a line break', () => {
    equal(insert(insertEntry, '‸', defaultConfig, true), `${next(1)}\n`);
  });

  it('is understood, and the entries around it stay what they are', () => {
    const { entries } = parseIssue(withFrontMatter(entry(`${first}‸\n\n${second}\n`)), defaultConfig);
    equal(entries.map(({ number, asker }) => `${number} ${asker}`).join(), '1 甲,2 提问者,2 乙');
  });
});

describe('inserting a further turn', () => {
  const turn = (marked: string) => insert(insertTurn, marked);
  const more = '> 追问\n\nA：补充回答';

  it('goes above the project line', () => {
    equal(turn(`${first}‸\n`), `${first.replace(mosn, '')}${more}\n\n${mosn}\n`);
  });
  it('parts a project line from the answer above it', () => {
    equal(
      turn(`**1、@甲** 提问：\n\n> 问‸\n\nA：答\n${mosn}\n`),
      `**1、@甲** 提问：\n\n> 问\n\nA：答\n\n${more}\n\n${mosn}\n`,
    );
  });
  it('needs an entry', () => equal(turn('### 读者问答\n\n‸\n'), 'no-entry'));
});

describe('inserting a project line', () => {
  const project = findByName(defaultConfig.registry, 'Seata') ?? null;
  const line = (marked: string, chosen = project) => insert((request) => insertProjectLine(request, chosen), marked);
  const open = '**1、@甲** 提问：\n\n> 问\n\nA：答';

  it('ends the entry', () => {
    equal(line(`${open}‸\n\n${second}\n`), `${open}\n\n${seata}\n\n${second}\n`);
    equal(line(`${open}\n\n‸\n\n${second}\n`), `${open}\n\n${seata}\n\n${second}\n`);
  });
  it('takes the style of the others', () => {
    const bare = second.replace(seata, 'Seata：https://github.com/seata/seata');
    equal(line(`${open}‸\n\n${bare}\n`), `${open}\n\nSeata：https://github.com/seata/seata\n\n${bare}\n`);
  });
  it('takes the style of an earlier issue where there is no other', () => {
    const model = parseIssue(
      withFrontMatter(second.replace(seata, 'Seata：<https://github.com/seata/seata>')),
      defaultConfig,
    );
    const write: Write = (request) => insertProjectLine(request, project);
    equal(
      insert(write, `${open}‸\n`, defaultConfig, false, model),
      `${open}\n\nSeata：<https://github.com/seata/seata>\n`,
    );
  });
  it('is refused where one stands', () => equal(line(`${first}‸\n`), 'has-project-line'));
});

describe('the empty place of a project line', () => {
  const isPlace = (marked: string) => {
    const { text, line } = readCursor(withFrontMatter(marked));
    return isProjectField(parseIssue(text, defaultConfig), line ?? 0);
  };
  const open = '**1、@甲** 提问：\n\n> MOSN 支持吗？\n\nA：支持。';

  it('is below an answer, where the words tell the project', () => {
    ok(isPlace(`${open}\n\n‸\n\n${second}\n`));
    ok(isPlace(`${open.replace('MOSN', '这').replace('持。', '持，见 https://github.com/mosn/mosn/issues/1')}\n\n‸\n`));
  });
  it('is nowhere else', () => {
    ok(!isPlace(`${open.replace('MOSN', '这')}\n\n‸\n`));
    ok(!isPlace(`${open}\n‸\n`));
    ok(!isPlace(`${open}\n\n${mosn}\n\n‸\n`));
    ok(!isPlace('**1、@甲** 提问：\n\n> MOSN 支持吗？\n\n‸\n'));
    ok(!isPlace(`${open.replace('A：', '‸\n\nA：')}\n`));
    ok(!isPlace('‸\n'));
  });
});

describe('inserting releases and articles', () => {
  it('has the version as the first field where the project was chosen', () => {
    const { issue, language } = { issue: parseIssue(withFrontMatter(''), defaultConfig), language: 'en' as const };
    const seata = findByName(defaultConfig.registry, 'Seata') ?? null;
    const request = { issue, model: null, template: null, config: defaultConfig, language, cursor: null };
    const first = (project: typeof seata) =>
      insertRelease(request, project)
        .template.flatMap((part) => (typeof part === 'object' && 'tabstop' in part && part.tabstop > 0 ? [part] : []))
        .sort((a, b) => a.tabstop - b.tabstop)[0]?.value;
    equal(first(seata), '1.0.0');
    equal(first(null), 'project-name');
  });

  it('puts a release behind the entry at the cursor', () => {
    const inserted = insert((request) => insertRelease(request, null), `${first}‸\n\n### 推荐阅读\n`);
    ok(
      inserted.startsWith(
        `${first}\n\n**发布 project-name v1.0.0 版本，主要变更如下：**\n\n- 变更\n\n详细发布报告：[https://`,
      ),
    );
    ok(inserted.endsWith('v1.0.0)\n\n### 推荐阅读\n'));
  });

  const item = '- [文章标题](https://example.com/article)';
  const article = (marked: string) => insert(insertArticle, marked);
  it('puts an article into the list', () => {
    equal(
      article('### 推荐阅读\n\n- [一](/1/)\n- [二](/2/)\n\n### 活动\n'),
      `### 推荐阅读\n\n- [一](/1/)\n- [二](/2/)\n${item}\n\n### 活动\n`,
    );
    equal(
      article('### 推荐阅读\n\n- [一](/1/)‸\n- [二](/2/)\n'),
      `### 推荐阅读\n\n- [一](/1/)\n${item}\n- [二](/2/)\n`,
    );
  });
  it('puts an article below its title', () => equal(article('### 推荐阅读\n‸'), `### 推荐阅读\n\n${item}\n`));
  it('takes an address that was copied, and asks for the title only', () => {
    const write: Write = (request) => insertArticle(request, 'https://example.org/a');
    equal(
      insert(write, '### 推荐阅读\n\n- [一](/1/)\n'),
      '### 推荐阅读\n\n- [一](/1/)\n- [文章标题](https://example.org/a)\n',
    );
    equal(insert(write, '### 推荐阅读\n‸'), '### 推荐阅读\n\n- [文章标题](https://example.org/a)\n');
  });
  it('follows articles that are paragraphs', () => {
    equal(article('**本周推荐阅读**\n\n[一](/1/)\n'), `**本周推荐阅读**\n\n[一](/1/)\n\n${item.slice(2)}\n`);
  });
  it('writes the title where there is none', () =>
    equal(article(`${first}\n`), `${first}\n\n### 推荐阅读\n\n${item}\n`));
});

describe('inserting front matter and whole issues', () => {
  const whole = (write: Write, text: string) => insert(write, text, defaultConfig, true);

  it('puts front matter above the text', () => {
    const inserted = whole(insertFrontMatter, '正文‸\n');
    ok(/^---\ntitle: ".+ \| .+"\n[^]+\n---\n\n正文\n$/.test(inserted), inserted);
    ok(whole(insertFrontMatter, '').endsWith('\n---\n'));
  });
  it('adds the fields that are missing', () => {
    equal(
      whole(insertFrontMatter, '---\ntitle: a\ndate: 2024-01-05\n---\n\n正文\n'),
      '---\ntitle: a\ndate: 2024-01-05\nauthor: "编辑部"\n---\n\n正文\n',
    );
    equal(whole(insertFrontMatter, withFrontMatter('正文\n')), 'has-front-matter');
    equal(whole(insertFrontMatter, '---\ntitle: [\n---\n'), 'broken-front-matter');
  });
  it('fills an empty file', () => {
    const { entries, releases, reading, frontMatter } = parseIssue(whole(insertIssue, '\n‸'), defaultConfig);
    ok(frontMatter.present && entries.length === 1 && releases.length === 1 && reading.length === 1);
  });
  it('takes from an earlier issue what the digest has in common', () => {
    const text =
      '---\ntitle: "Harbor News | Backups"\nauthor: Ann "A" Lee\nauthorlink: https://example.org\ncategories: News\n---\n\nHello.\n';
    const config = mergeConfig({ frontMatter: { required: ['title', 'authorlink', 'editor'] } });
    const inserted = insert(insertIssue, '', config, true, parseIssue(text, config));
    for (const line of [
      'title: "Harbor News | 本周看点"',
      'author: "Ann \\"A\\" Lee"',
      'categories: "News"',
      'authorlink: "https://example.org"',
      'editor: ""',
    ])
      ok(inserted.includes(`\n${line}\n`), `${line}\n${inserted}`);
    equal(parseIssue(inserted, config).frontMatter.errors.length, 0);
    ok(insert(insertIssue, '', config, true).includes('\nauthorlink: ""\n'));
  });
  it('is the template of the digest where there is one', () => {
    const template = '---\ntitle: News ${1}\n---\n\nHello.\n';
    const write: Write = (request) => insertIssue({ ...request, template });
    equal(insert(write, '', defaultConfig, true), template);
    equal(insert(write, '---\ntitle: Mine\n---\n\n', defaultConfig, true), '---\ntitle: Mine\n---\n\nHello.\n');
    equal(insert(write, '正文'), 'not-empty');
    const request = {
      issue: parseIssue('', defaultConfig),
      model: null,
      config: defaultConfig,
      language: 'en' as const,
      cursor: null,
    };
    const result = insertIssue({ ...request, template });
    ok(typeof result !== 'string' && toSnippet(result.template).includes('\\${1\\}'), 'a template is no snippet');
  });
  it('has nothing Chinese and no project of its own in English', () => {
    const issue = parseIssue('', defaultConfig);
    const request = {
      issue,
      model: null,
      template: null,
      config: defaultConfig,
      language: 'en' as const,
      cursor: null,
    };
    for (const write of [insertIssue, insertEntry, (one: InsertionRequest) => insertRelease(one, null)]) {
      const result = write(request);
      ok(typeof result !== 'string');
      const text = applyInsertion('', result);
      ok(!/[\u3000-\u9fff\uff00-\uffef]|sofa|mosn/i.test(text), text);
    }
  });
  it('fills what is below a front matter', () => {
    ok(whole(insertIssue, withFrontMatter('‸')).startsWith(withFrontMatter('### 读者问答\n\n**1、')));
    equal(insert(insertIssue, '正文‸'), 'not-empty');
  });
});
