import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import type { Issue } from '../../src/core/issue/issue';
import { parseIssue } from '../../src/core/issue/parseIssue';
import { foldIssue, outlineIssue, type OutlineNode } from '../../src/core/issue/outlineIssue';
import { contains, type Span } from '../../src/core/text/span';
import { anyText, samples } from '../support/arbitrary';
import { lines, writeIssue } from '../support/digestFiles';

const entries = [
  { asker: '甲', question: '热升级会断开连接吗？', project: lines.mosn },
  { asker: '乙', question: '空回滚怎么办？' },
];
const text = `${writeIssue('Weekly | 四月', '2021-04-02', entries)}
## 社区

### 活动

周五直播。

### 推荐阅读

- [文章](https://example.org/a)
`;
const issue = parseIssue(text, defaultConfig);

/** VS Code refuses a symbol whose name is empty or lies outside of it. */
function checkOutline(one: Issue): void {
  const check = (nodes: readonly OutlineNode[], outer: Span) => {
    for (const { name, span, nameSpan, children } of nodes) {
      ok(name && contains(outer, span) && contains(span, nameSpan), name);
      check(children, span);
    }
  };
  check(outlineIssue(one), { start: 0, end: one.text.length });
}

const names = (nodes: readonly OutlineNode[]): unknown[] => nodes.map(({ name, children }) => [name, names(children)]);

describe('the outline of an issue', () => {
  it('nests entries in their section and sections in those above', () => {
    deepEqual(names(outlineIssue(issue)), [
      [
        '读者问答',
        [
          ['1、@甲', []],
          ['2、@乙', []],
        ],
      ],
      [
        '社区',
        [
          ['活动', []],
          ['推荐阅读', []],
        ],
      ],
    ]);
  });

  it('keeps every name inside its node and every node inside the one above, whatever the text is', () => {
    for (const sample of samples) checkOutline(parseIssue(sample, defaultConfig));
    fc.assert(fc.property(anyText, (any) => checkOutline(parseIssue(any, defaultConfig))));
  });

  it('folds the front matter and every entry', () => {
    const lineOf = (words: string) => text.slice(0, text.indexOf(words)).split('\n').length - 1;
    deepEqual(foldIssue(issue), [
      { start: 0, end: 5 },
      { start: lineOf('**1、'), end: lineOf('MOSN：') },
      { start: lineOf('**2、'), end: lineOf('## 社区') - 2 },
    ]);
  });

  it('has nothing for empty text', () => {
    const empty = parseIssue('', defaultConfig);
    deepEqual([outlineIssue(empty), foldIssue(empty)], [[], []]);
  });
});
