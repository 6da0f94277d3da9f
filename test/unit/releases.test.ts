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
    // What is to come, and versions of others that are used.
    ['我们将会发布 MOSN 2.0 版本，敬请期待', []],
    ['MOSN 2.0 版本即将发布', []],
    ['MOSN 2.0 will be released in May', []],
    ['发布 MOSN v2.0.0 版本，计划支持更多协议', [['MOSN', '2.0.0']]],
    ['1、升级 Dubbo 版本至 2.7.3', []],
    ['- 升级 Dubbo 版本到 2.7.3', []],
    ['· Bump Netty version to 4.1.60', []],
    // The section names the project.
    [
      '### MOSN\n\n#### v1.2.0 发布\n\n#### 1.1.0',
      [
        ['MOSN', '1.2.0'],
        ['MOSN', '1.1.0'],
      ],
    ],
    ['### MOSN\n\n**发布 v1.2.0 版本：**\n\n- 修复', [['MOSN', '1.2.0']]],
    [`### Kite\n\n#### v1.2.0\n\n<https://github.com/kites/kite/releases/tag/v1.2.0>`, [['Kite', '1.2.0']]],
    ['### Kite\n\n#### v1.2.0\n\n一次更新', []],
    ['### MOSN\n\n#### 2021.04.02', []],
    ['### MOSN\n\n### v1.2.0', []],
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

  it('have the address of the report, not that of the comparison above it, and not that of the next release', () => {
    const address = (version: string) => `https://github.com/mosn/mosn/releases/tag/v${version}`;
    const compare = (version: string) => `https://github.com/mosn/mosn/compare/v1.0.0...v${version}`;
    const announce = (version: string, ...links: string[]) =>
      [`**发布 MOSN v${version} 版本：**`, '- 修复一处', ...links.map((link) => `详情：<${link}>`)].join('\n\n');
    const read = (...parts: string[]) => readBody(`${parts.join('\n\n')}\n`).releases.map(({ url }) => url);
    assert.deepEqual(read(announce('1.6.0', compare('1.6.0'), address('1.6.0'))), [address('1.6.0')]);
    assert.deepEqual(read(announce('1.6.0', compare('1.6.0'))), [compare('1.6.0')]);
    assert.deepEqual(read(announce('1.6.0', compare('1.6.0')), announce('1.7.0', address('1.7.0'))), [
      compare('1.6.0'),
      address('1.7.0'),
    ]);
  });
});
