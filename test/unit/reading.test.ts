import assert from 'node:assert/strict';
import { readBody } from '../support/issues';

describe('reading', () => {
  const cases: [string, string[]][] = [
    ['### 本周推荐阅读\n\n- [一篇](https://example.org/1)\n\n[另一篇](https://example.org/2)\n', ['一篇', '另一篇']],
    ['**本周推荐阅读**\n\n**[短](https://example.org/1)** （作者 某人）\n', []],
    ['**本周推荐阅读**\n\n**[短短短](https://example.org/1)**\n', ['短短短']],
    ['### 系列\n\n- 第一期：[一个长长的题目](https://example.org/1)\n', ['一个长长的题目']],
    ['### 本周推荐阅读\n\n一篇\n\n[![图](https://example.org/a.png)](https://example.org/1)\n', ['一篇']],
    ['### 活动\n\n报名方式：点击“[这里](https://example.org/1)”，即可报名\n', []],
    ['### 进展\n\n- 致谢：[@甲](https://github.com/a) [@乙](https://github.com/b)\n', []],
    // Where words come from, people, the work on a repository, contents and events.
    ['### 言论\n\n-- [某站读者](https://example.org/1)\n\n—— [某站读者](https://example.org/2)\n', []],
    ['### 推荐\n\n来源：[某站](https://example.org/1)\n', []],
    ['### 文章\n\n- [ann](https://github.com/ann)\n- [fix it](https://github.com/a/b/pull/1)\n', []],
    ['### 文章\n\n- [Kite](https://github.com/ann/kite)\n- [Fix it](https://gitlab.com/a/b/-/issues/1)\n', ['Kite']],
    ['## Contents\n\n- [News](#news)\n- [Reading](#reading)\n', []],
    ['## Events\n\n- [Pear evening](https://example.org/1)\n- [Apple evening](https://example.org/2)\n', []],
    // A paragraph that is wrapped is no list.
    ['### Reading\n\nMost of it is done by the\n[batch processor](https://example.org/1)\nand others.\n', []],
    ['### Reading\n\nToday:\n[Batches](https://example.org/1)\n', ['Batches']],
    ['### 推荐\n\n详细：[https://example.org/1](https://example.org/1)\n', []],
  ];
  for (const [text, titles] of cases) {
    it(`finds ${JSON.stringify(titles)} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        readBody(text).reading.map(({ title }) => title),
        titles,
      );
    });
  }
});
