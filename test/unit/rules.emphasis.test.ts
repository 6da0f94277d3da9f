import assert from 'node:assert/strict';
import type { DialectName } from '../../src/core/config/config';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { emphasisLiteral } from '../../src/core/rules/publishing/emphasisLiteral';
import { runRules } from '../../src/core/lint/runRules';
import { applyEdits } from '../../src/core/text/edits';
import { withFrontMatter } from '../support/marked';

function repair(body: string, dialect: DialectName): string {
  const text = withFrontMatter(body);
  const config = { ...defaultConfig, dialect };
  const [found] = runRules([emphasisLiteral], openDocument(text, config));
  return applyEdits(text, found?.fixes?.[0]?.edits ?? []).slice(withFrontMatter('').length);
}

describe('emphasis-literal repairs by the smallest change that the dialect shows', () => {
  it('which leaves punctuation inside of the marks where it may stand there', () => {
    assert.equal(repair('** 时间：**2024 年', 'blackfriday'), '**时间：**2024 年');
    assert.equal(repair('见** “要点” **一节', 'blackfriday'), '见 **“要点”** 一节');
  });

  it('and moves it out where it may not', () => {
    for (const dialect of ['goldmark', 'commonmark'] as const)
      assert.equal(repair('** 时间：**2024 年', dialect), '**时间**：2024 年');
  });
});

describe('emphasis-literal in a line with several pairs', () => {
  for (const dialect of ['goldmark', 'commonmark'] as const)
    it(`keeps the pairs as they were written, under ${dialect}`, () => {
      assert.equal(repair('**“新”**发布，**“旧”**停用。', dialect), '**“新”** 发布，**“旧”** 停用。');
      assert.equal(repair('- **新增：**限流；**修复：**空指针', dialect), '- **新增**：限流；**修复**：空指针');
      assert.equal(repair('**80%**快，**C++**与**C#**皆可', dialect), '**80%** 快，**C++** 与**C#** 皆可');
      // All marks are taken, but two pairs are within a third one.
      assert.equal(
        repair('**昨天，**我们**（全组）**完成了**【目标】**。', dialect),
        '**昨天**，我们 **（全组）** 完成了 **【目标】**。',
      );
    });

  it('says nothing where the dialect pairs them as they were written', () => {
    for (const body of ['**“新”**发布，**“旧”**停用。', '**昨天，**我们**（全组）**完成了**【目标】**。'])
      assert.equal(repair(body, 'blackfriday'), body);
    assert.equal(repair('**甲**与**乙**，`a**b**`', 'goldmark'), '**甲**与**乙**，`a**b**`');
  });
});

describe('emphasis-literal beside an address in running text', () => {
  const find = (body: string, dialect: DialectName) => {
    const text = withFrontMatter(body);
    const findings = runRules([emphasisLiteral], openDocument(text, { ...defaultConfig, dialect }));
    return findings.map(({ span }) => text.slice(span.start, span.end));
  };
  for (const dialect of ['goldmark', 'commonmark'] as const)
    it(`finds the delimiters outside of the address under ${dialect}`, () => {
      assert.deepEqual(find('** 主题 **：手册（https://example.com/a）', dialect), ['** 主题 **']);
      assert.deepEqual(find('手册：**https://example.com/a*b**c 与 https://example.com/**', dialect), []);
    });
});
