import assert from 'node:assert/strict';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { projectMismatch } from '../../src/core/rules/projects/projectMismatch';

const { projects } = defaultConfig.registry;
const family =
  '「SOFAStack」：[https://github.com/sofastack/sofastack.tech](https://github.com/sofastack/sofastack.tech)';

function findTerms(question: string, answer: string, line: string) {
  const text = `---\ntitle: 周报\nauthor: 编辑部\ndate: 2024-01-05\n---\n\n**1、@甲** 提问：\n\n> ${question}\n\nA：${answer}\n\n${line}\n`;
  const { issue, article } = openDocument(text, defaultConfig);
  return [...projectMismatch.check(issue, { config: defaultConfig, article })];
}

describe('a project line of the whole family, below words of one of its projects', () => {
  for (const { name, terms } of projects)
    for (const term of terms)
      it(`is told of: ${term} of ${name}`, () => {
        for (const [question, answer] of [
          [`请问 ${term} 会被并发调用吗？`, '不会。'],
          ['为什么会出错？', `看看 \`${term}\` 的日志。`],
          [`${term} 怎么配置？`, `${term} 在文档里有说明。`],
        ] as const) {
          const [only, ...others] = findTerms(question, answer, family);
          assert.equal(only?.kind, 'terms');
          assert.deepEqual(only.message.values, [term, name, 'SOFAStack']);
          assert.deepEqual(others, []);
        }
      });

  it('is left alone where a project is named, where two are meant, and where it is of one project', () => {
    const own = '「SOFAJRaft」：[https://github.com/sofastack/sofa-jraft](https://github.com/sofastack/sofa-jraft)';
    assert.deepEqual(findTerms('JRaft 的 onApply 是单线程的吗？', '是。', family), []);
    assert.deepEqual(findTerms('onApply 能不能写 undo_log？', '可以。', family), []);
    assert.deepEqual(findTerms('onApply 是单线程的吗？', '是。', own), []);
    assert.deepEqual(findTerms('周报在哪里投稿？', '在官网。', family), []);
  });
});
