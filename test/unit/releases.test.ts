import assert from 'node:assert/strict';
import { readBody } from '../support/issues';

const notes = '\n\n- 修复一处\n\n详细发布报告：<https://github.com/sofastack/x/releases/tag/v1>\n';

describe('releases', () => {
  const cases: [string, [string, string][]][] = [
    [`**1、发布 SOFARPC v5.6.4 版本，主要变更如下：**${notes}`, [['SOFARPC', '5.6.4']]],
    [`**SOFAJRaft 发布了 1.3.5 版本：**${notes}`, [['SOFAJRaft', '1.3.5']]],
    [`**MOSN发布 v0.21.0 版本：**${notes}`, [['MOSN', '0.21.0']]],
    [`### SOFARPC 5.8.6 版本发布${notes}`, [['SOFARPC', '5.8.6']]],
    [`### SOFAJRaft v1.3.8${notes}`, [['SOFAJRaft', '1.3.8']]],
    [`发布 SOFAJRaft v1.3.4.bugfix_2 版本${notes}`, [['SOFAJRaft', '1.3.4.bugfix_2']]],
    [`本周 sofa-registry 发布 V6-alpha 代码${notes}`, [['sofa-registry', '6-alpha']]],
    [`Release SOFARPC 5.9.1${notes}`, [['SOFARPC', '5.9.1']]],
    [
      '[SOFABoot 3.10.0 版本发布](https://github.com/sofastack/sofa-boot/releases/tag/v3.10.0)',
      [['SOFABoot', '3.10.0']],
    ],
    [
      '**SOFABoot 3.10.0 版本发布**：https://github.com/sofastack/sofa-boot/releases/tag/v3.10.0',
      [['SOFABoot', '3.10.0']],
    ],
    ['- SOFABoot v3.1.0 发布', [['SOFABoot', '3.1.0']]],
    [
      `发布 SOFABoot 3.18.0、4.0.0 版本${notes}`,
      [
        ['SOFABoot', '3.18.0'],
        ['SOFABoot', '4.0.0'],
      ],
    ],
    ['- SOFABolt 升级到 1.6.1，支持 SSL', []],
    ['- [SOFARPC 5.8.0 版本解读](https://example.org/articles/5-8)', []],
    ['时间：4 月 19 日 14.00 发布会', []],
  ];
  for (const [text, expected] of cases) {
    it(`reads ${JSON.stringify(text.split('\n')[0])}`, () => {
      assert.deepEqual(
        readBody(text).releases.map(({ project, version }) => [project, version]),
        expected,
      );
    });
  }

  it('count once, at the first line that names both, with the address of the report', () => {
    const { releases, lines, body } = readBody(
      `### MOSN v1.1.0 版本发布\n\n发布 MOSN v1.1.0 版本，主要变更如下：${notes}`,
    );
    assert.equal(releases.length, 1);
    assert.equal(releases[0]?.line, lines.lineAt(body.start) + 1);
  });
});

describe('reading', () => {
  const cases: [string, string[]][] = [
    ['### 本周推荐阅读\n\n- [一篇](https://example.org/1)\n\n[另一篇](https://example.org/2)\n', ['一篇', '另一篇']],
    ['**本周推荐阅读**\n\n**[短](https://example.org/1)** （作者 某人）\n', []],
    ['**本周推荐阅读**\n\n**[短短短](https://example.org/1)**\n', ['短短短']],
    ['### 系列\n\n- 第一期：[一个长长的题目](https://example.org/1)\n', ['一个长长的题目']],
    ['### 本周推荐阅读\n\n一篇\n\n[![图](https://example.org/a.png)](https://example.org/1)\n', ['一篇']],
    ['### 活动\n\n报名方式：点击“[这里](https://example.org/1)”，即可报名\n', []],
    ['### 进展\n\n- 致谢：[@甲](https://github.com/a) [@乙](https://github.com/b)\n', []],
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
