import { deepStrictEqual as deepEqual, ok, strictEqual as equal } from 'node:assert';
import { mayHaveSuggestions, suggest, triggerCharacters } from '../../src/core/authoring/suggest/suggest';
import type { Suggestion } from '../../src/core/authoring/suggest/suggestion';
import { defaultConfig, mergeConfig } from '../../src/core/config/mergeConfig';
import { parseIssue } from '../../src/core/issue/parseIssue';
import { applyInsertion, readCursor } from '../support/cursor';
import { withFrontMatter } from '../support/issues';
import { assertLinear } from '../support/assertLinear';

const mosn = '「MOSN」：[https://github.com/mosn/mosn](https://github.com/mosn/mosn)';
const open = '**1、@甲** 提问：\n\n> Seata 支持吗？\n\nA：支持。';
const entry = `${open}\n\n${mosn}`;

/** What is suggested at the `‸` of a text. */
function suggestIn(marked: string, { config = defaultConfig, asked = false } = {}): Suggestion[] {
  const { text, offset } = readCursor(marked);
  ok(offset !== null);
  const issue = parseIssue(text, config);
  const found = suggest({ issue, config, language: 'zh-cn', offset, explicit: asked });
  const lineStart = issue.lines.startOf(issue.lines.lineAt(offset));
  if (found.length > 0) ok(mayHaveSuggestions(text.slice(lineStart, offset)), 'the editor would not have asked');
  return found;
}

const inBody = (marked: string, options = {}) => suggestIn(withFrontMatter(marked), options);
const kinds = (found: readonly Suggestion[]) => [...new Set(found.map(({ kind }) => kind))];

/** The body after the first suggestion of a kind was taken. */
function take(marked: string, kind: Suggestion['kind']): string {
  const found = inBody(marked).find((one) => one.kind === kind);
  ok(found, `no ${kind}`);
  return applyInsertion(withFrontMatter(marked.replace('‸', '')), found).slice(withFrontMatter('').length);
}

describe('suggesting the next entry', () => {
  const next = '**2、@提问者** 提问：\n\n> 问题\n\nA：回答\n\n';

  for (const typed of ['*', '**', '#', '2', '2、', '@', '＠', '**2', '**2、', '**2、@', '**@']) {
    it(`replaces ${typed}`, () => equal(take(`${entry}\n\n${typed}‸\n`, 'entry'), `${entry}\n\n${next}\n`));
  }

  it('is compared with what is typed, so that it stays in the list', () => {
    for (const typed of ['**', '2、', '＠', '#'])
      ok(
        inBody(`${entry}\n\n${typed}‸\n`)
          .find(({ kind }) => kind === 'entry')
          ?.filter.startsWith(typed),
      );
  });

  it('keeps apart from the line below', () => {
    equal(take(`${entry}\n\n**‸\n### 推荐阅读\n`, 'entry'), `${entry}\n\n${next}\n\n### 推荐阅读\n`);
  });

  it('is the first one of an issue without any', () => {
    ok(take('### 读者问答\n\n1、‸\n', 'entry').includes('**1、@提问者** 提问：'));
  });

  for (const [name, text] of Object.entries({
    'another number': `${entry}\n\n3‸\n`,
    'a list that begins with the next number': `${entry}\n\n2.‸\n`,
    'the middle of an entry': `**1、@甲** 提问：\n\n> 问\n\n**‸\n\nA：答\n`,
    'a paragraph': `${entry}\n还有**‸\n`,
    'a line right below another one': `${open}\n**‸\n`,
    'a line that goes on': `${entry}\n\n**‸ 后面还有字\n`,
    'another section': `${entry}\n\n### 推荐阅读\n\n2‸\n`,
    'fenced code': `${entry}\n\n\`\`\`\n\n**‸\n\`\`\`\n`,
    'a comment': `${entry}\n\n<!--\n\n**‸\n-->\n`,
    'the first item of a list': '简介\n\n1‸\n',
  })) {
    it(`keeps quiet in ${name}`, () => ok(!kinds(inBody(text)).includes('entry')));
  }
});

describe('suggesting what belongs to an entry', () => {
  it('lists the project lines, the likely one first', () => {
    const found = inBody(`${open}\n\n「‸\n`);
    equal(found.length, defaultConfig.registry.projects.length);
    equal(found[0]?.label, 'Seata');
    const line = '「Seata」：[https://github.com/seata/seata](https://github.com/seata/seata)';
    equal(take(`${open}\n\n「‸\n`, 'projectLine'), `${open}\n\n${line}\n`);
    equal(take(`${open}\n\n「Sea‸」\n`, 'projectLine'), `${open}\n\n${line}\n`);
    equal(take(`${open}\n\n**【‸\n`, 'projectLine'), `${open}\n\n${line}\n`);
    equal(take(`${open}\n「‸\n### 推荐阅读\n`, 'projectLine'), `${open}\n\n${line}\n\n### 推荐阅读\n`);
  });
  it('finds a project by its other names', () => {
    const found = inBody(`${open}\n\n「‸\n`).find(({ label }) => label === 'Tongsuo');
    ok(found?.filter.includes('铜锁'));
  });
  it('completes a name with a colon', () => {
    const found = inBody(`${open}\n\njraft：‸\n`);
    deepEqual(
      found.map(({ label }) => label),
      ['SOFAJRaft'],
    );
    deepEqual(inBody(`${open}\n\n比如：‸\n`), []);
  });
  it('writes project lines as the issue does', () => {
    const text = `${entry.replace(mosn, '**「MOSN」**：<https://github.com/mosn/mosn>')}\n\n${open.replace('1、', '2、')}\n\n「‸\n`;
    ok(take(text, 'projectLine').endsWith('\n\n**「Seata」**：<https://github.com/seata/seata>\n'));
  });
  it('continues with a question or the answer that is missing', () => {
    equal(take(`${open}\n\n>‸\n\n${mosn}\n`, 'turn'), `${open}\n\n> 追问\n\nA：补充回答\n\n${mosn}\n`);
    equal(take('**1、@甲** 提问：\n\n> 问\n\nA‸\n', 'answer'), '**1、@甲** 提问：\n\n> 问\n\nA：回答\n');
    deepEqual(inBody(`${open}\n\nA‸\n`), []);
    deepEqual(inBody('**1、@甲** 提问：\n\n> 问\n\nA：‸\n'), []);
  });
  it('lists the askers behind an @, the most frequent first', () => {
    const three = `${entry}\n\n**2、@乙** 提问：\n\n> 问\n\nA：答\n\n**3、@乙** 提问：\n\n> 问\n\nA：答`;
    const names = (marked: string) => inBody(marked).flatMap(({ kind, label }) => (kind === 'asker' ? label : []));
    deepEqual(names(`${three}\n\n**4、@‸** 提问：\n`), ['乙', '甲']);
    deepEqual(names(`${three}\n\n＠‸\n`), ['乙', '甲']);
    deepEqual(names(`${three}\n\nA：@‸\n`), ['乙', '甲']);
    deepEqual(names(`${three}\n\n感谢 @‸ 的提问\n`), []);
  });
});

describe('suggesting releases, articles and images', () => {
  it('offers a release outside of entries', () => {
    deepEqual(kinds(inBody('### 版本发布\n\n**‸\n')), ['entry', 'release']);
    ok(!kinds(inBody(`${open}\n\n**‸\n`)).includes('release'));
  });
  it('offers an article in a section of such, in its style', () => {
    const item = '[文章标题](https://example.com/article)';
    equal(take('### 推荐阅读\n\n- ‸\n', 'article'), `### 推荐阅读\n\n- ${item}\n`);
    equal(take('### 推荐阅读\n\n- [一](/1/)\n[‸]\n', 'article'), `### 推荐阅读\n\n- [一](/1/)\n- ${item}\n`);
    equal(take('### 推荐阅读\n\n[一](/1/)\n\n[二](/2/)\n\n[‸]\n', 'article').split('\n').at(-2), item);
    deepEqual(inBody('### 活动\n\n[‸]\n'), []);
  });
  it('offers an image where a line begins with a mark', () => {
    equal(take('!‸\n', 'image'), '![图片]()\n');
    equal(take('！‸\n', 'image'), '![图片]()\n');
    equal(take('> ![‸]\n', 'image'), '> ![图片]()\n');
    deepEqual(inBody('好消息!‸\n'), []);
  });
  it('offers all that fits when it is asked for', () => {
    deepEqual(kinds(inBody(`${open}\n\n‸\n`, { asked: true })), ['projectLine', 'entry', 'turn']);
    deepEqual(inBody(`${open}\n\n‸\n`), []);
    deepEqual(inBody('感谢大家‸\n', { asked: true }), []);
  });
});

describe('suggesting front matter', () => {
  const config = mergeConfig({ frontMatter: { allowed: { categories: ['Weekly', 'Monthly'] } } });
  const within = (line: string, asked = true) =>
    suggestIn(`---\ntitle: 周报\n${line}\n---\n\n正文\n`, { config, asked }).map(({ label }) => label);

  it('lists the keys that are missing', () => {
    deepEqual(within('‸'), ['author', 'description', 'categories', 'tags', 'date', 'cover']);
    deepEqual(within('‸', false), []);
  });
  it('lists the values that are allowed, and today', () => {
    deepEqual(within('categories:‸', false), ['"Weekly"', '"Monthly"']);
    ok(/^\d{4}-\d{2}-\d{2}T/.test(within('date: ‸')[0] ?? ''));
    deepEqual(within('author:‸', false), []);
  });
  it('has nothing of the body in it', () => deepEqual(within('**‸'), []));
});

describe('the keys that trigger suggestions', () => {
  it('are one character each, no repeats', () => {
    ok(triggerCharacters.every((key) => key.length === 1));
    equal(new Set(triggerCharacters).size, triggerCharacters.length);
  });
  it('are passed over in running text without a parse', () => {
    for (const text of ['这是一段说明，共有 3', '方案 A', '参考 [', '版本 2.', '感谢 @', '注意！真的！', '- 修复 *'])
      ok(!mayHaveSuggestions(text), text);
  });
  it('takes time in proportion to the line', () => {
    for (const piece of ['*', ' ', '1', '「', 'a', '@', '> ']) {
      assertLinear((size) => piece.repeat(size), mayHaveSuggestions);
    }
  });
});
