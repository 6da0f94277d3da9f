import assert from 'node:assert/strict';
import { assertLinear } from './assertLinear';
import fc from 'fast-check';
import type { Config, DialectName } from '../../src/core/config/config';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { parseIssue } from '../../src/core/issue/parseIssue';
import { applyFixes } from '../../src/core/lint/applyFixes';
import { lintIssue } from '../../src/core/rules/index';
import type { Finding } from '../../src/core/lint/rule';
import { applyEdits } from '../../src/core/text/edits';
import { goodIssues } from './goodIssues';

// What must hold for the findings and fixes of any text; the unit tests try some texts, the nightly ones very many.

/** Lines as digests have them, and pieces of lines that go wrong. */
const lines = [
  '**1、@甲** 提问：',
  '**2. @Ben** asks:',
  '### 3. @cy',
  '> 能不能动态更新？',
  '>Does *it* scale ?',
  '> - one',
  'A：可以，见下面。',
  'A：1. first',
  '2. second',
  '**A**：**可以。**重启后生效',
  '答：',
  '「MOSN」：[https://github.com/mosn/mosn](https://github.com/mosn/mosn)',
  '![](https://cdn.example.com/a.png)',
  '- **主题：**社区会议',
  '**时间**：周三 19:00',
  '- one',
  '  - two',
  '1. one',
  '1.one',
  '-支持一',
  '*支持二',
  '变更：',
  '》怎么更新？',
  '**本周要点**',
  '   - inner',
  'i. alpha',
  'ii. beta',
  '- ',
  '\\- item',
  '**- 修复：**',
  '### 推荐阅读',
  '##推荐',
  '###',
  '＃＃ 版本',
  '---',
  '===',
  '```java',
  '```',
  '| a | b |',
  '|---|---|',
  '| **a ** | `b` |',
  'Set <attach>true</attach> and `SELECT *`',
  '<SOFA:Channel/> 直播',
  'say"hello"there and "中文"',
  'v2.4.1/3.0 or 1/2 and --config (c)',
  '***大家好 " A " 你好***',
  '发布 MOSN v1.2.0 版本',
  '[^1]: note',
  '<br/>',
  '<div>',
  '<!-- digest-disable-next-line list-broken -->',
  '',
  '',
  '',
  '    code',
];

const bits = [
  '*',
  '**',
  '***',
  '_',
  '__',
  ' ',
  '\u00a0',
  '\u3000',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '> ',
  '- ',
  '1. ',
  '# ',
  '#',
  '"',
  "'",
  '`',
  '<',
  '>',
  '<a',
  '\\',
  '[',
  '](',
  ')',
  '!',
  '：',
  '。',
  '（',
  '，',
  '中',
  'a',
  '1/3',
  '--',
  '\t',
  '|',
  '~',
  '&amp;',
  '😀',
  '\ud800',
  '\0',
  '\u200b',
];

const head = '---\ntitle: 周报\nauthor: 编辑部\ndate: 2024-01-05\n---\n\n';

const made = fc
  .tuple(
    fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...lines) }, mixed(8)), { maxLength: 16 }),
    fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r'),
  )
  .map(([parts, lineBreak]) => head + parts.join(lineBreak));

function mixed(maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...bits, 'word', '中文'), { maxLength }).map((parts) => parts.join(''));
}

/** Sound issues in which a few pieces were taken out or written over; the front matter stays. */
function damaged(maxLength: number, put: readonly string[]): fc.Arbitrary<string> {
  const slip = fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    fc.nat(6),
    fc.constantFrom(...put),
  );
  return fc
    .tuple(fc.constantFrom(...goodIssues), fc.array(slip, { minLength: 1, maxLength }))
    .map(([{ text }, slips]) => {
      const start = text.indexOf('---', 3) + 5;
      let result = text;
      for (const [where, length, words] of slips) {
        const at = start + Math.floor(where * (result.length - start));
        result = result.slice(0, at) + words + result.slice(at + length);
      }
      return result;
    });
}

/** Text as digests have it, in and out of shape. */
export const digestText = fc.oneof(
  { weight: 3, arbitrary: made },
  { weight: 2, arbitrary: damaged(6, [...bits, ...lines]) },
);

/** Sound issues after a slip or two that hide nothing: what opens code or raw HTML hides all that comes behind it. */
export const slightlyDamaged = damaged(
  2,
  [...bits, ...lines].filter((words) => !/[`<\r\\!&]/.test(words)),
);
export const anyDialect = fc.constantFrom<DialectName>('blackfriday', 'goldmark', 'commonmark');

function lint(text: string, config: Config): Finding[] {
  return lintIssue(openDocument(text, config), undefined, (id, error) => {
    throw new Error(`${id} failed`, { cause: error });
  });
}

function fixAll(text: string, config: Config): string {
  return applyFixes(openDocument(text, config), (document) => lintIssue(document)).text;
}

/** Rules never throw, speak of places that are there, and offer fixes that can be applied. */
export function checkFindings(text: string, dialect: DialectName): void {
  const config = { ...defaultConfig, dialect };
  const { lines: index } = parseIssue(text, config);
  for (const { rule, span, fixes = [] } of lint(text, config)) {
    assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length, `${rule} stands nowhere`);
    assert.ok(span.end <= index.endOf(index.lineAt(span.start)), `${rule} goes over the end of its line`);
    for (const { edits } of fixes) assert.notEqual(applyEdits(text, edits), text, `a fix of ${rule} does nothing`);
  }
}

/** What is fixed has nothing left to fix. */
export function checkFixed(text: string, dialect: DialectName): void {
  const config = { ...defaultConfig, dialect };
  const fixed = fixAll(text, config);
  assert.equal(fixAll(fixed, config), fixed, 'a fixed text has nothing left to fix');
}

/** No fix brings in a finding; only front matter that could not be read before has fields to speak of. */
export function checkSilence(text: string, dialect: DialectName): void {
  const config = { ...defaultConfig, dialect };
  const fixed = fixAll(text, config);
  if (fixed === text) return;
  const known = new Set(lint(text, config).map(({ rule }) => rule));
  const unveilsFields = known.has('front-matter-syntax');
  for (const { rule } of lint(fixed, config))
    assert.ok(
      known.has(rule) || (unveilsFields && rule.startsWith('front-matter-')),
      `${rule} is new in ${JSON.stringify(fixed)}`,
    );
}

/** Reading and checking takes time in proportion to the text. */
export function checkTime(unit: string, dialect: DialectName): void {
  const config = { ...defaultConfig, dialect };
  assertLinear(
    (size) => head + unit.repeat(Math.ceil(size / Math.max(1, unit.length))),
    (text) => lint(text, config),
    { size: 20_000 },
  );
}

/** What a text is made of again and again. */
export const hostileUnit = fc.oneof(
  mixed(5).filter((unit) => unit !== ''),
  fc.tuple(fc.constantFrom(...lines), fc.constantFrom('\n', '\n\n', '')).map(([line, end]) => line + end || '\n'),
);
