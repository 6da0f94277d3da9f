import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { readFrontMatter } from '../../src/core/issue/frontMatter';
import { applyFixes } from '../../src/core/lint/applyFixes';
import { runRules } from '../../src/core/lint/runRules';
import { say } from '../../src/core/messages/message';
import { frontMatterSyntax } from '../../src/core/rules/frontMatter/frontMatterSyntax';
import { lintIssue } from '../../src/core/rules/index';
import { applyEdits } from '../../src/core/text/edits';
import { assertLinear } from '../support/assertLinear';
import { runs } from '../support/runs';

const page = (fields: string) => `---\ntitle: Weekly\n${fields}\nauthor: Ann\ndate: 2024-01-05\n---\n\nHello.\n`;
const check = (text: string) => runRules([frontMatterSyntax], openDocument(text, defaultConfig));

/** What is found in some fields, and the fields after the fixes. */
function find(fields: string) {
  const text = page(fields);
  const findings = check(text);
  const repaired = applyEdits(
    text,
    findings.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
  );
  return {
    kinds: findings.map(({ kind }) => kind),
    places: findings.map(({ span }) => text.slice(span.start, span.end)),
    severities: findings.map(({ severity }) => severity),
    isSafe: findings.every(({ fixes }) => fixes?.[0]?.safe === true),
    fixed: repaired.slice(page('').indexOf('\n\n') + 1, repaired.indexOf('\nauthor: Ann')),
  };
}

describe('YAML that Hugo refuses', () => {
  const repairs: Readonly<Record<string, readonly [kind: string, place: string, fixed: string]>> = {
    'summary: see: this': ['colon-inside', ':', 'summary: "see: this"'],
    'summary: a: b # remark': ['colon-inside', ':', 'summary: "a: b" # remark'],
    'summary: "a": b': ['after-quote', ': b', `summary: '"a": b'`],
    'summary: the "b": c': ['colon-inside', ':', `summary: 'the "b": c'`],
    'summary: @ann': ['sign', '@', 'summary: "@ann"'],
    'summary: `a` b': ['sign', '`', 'summary: "`a` b"'],
    'summary: * a': ['sign', '*', 'summary: "* a"'],
    'summary: *a* b': ['sign', '*', 'summary: "*a* b"'],
    'summary: % a': ['sign', '%', 'summary: "% a"'],
    'summary: - a': ['sign', '-', 'summary: "- a"'],
    'summary: > a': ['sign', '>', 'summary: "> a"'],
    'summary: | a': ['sign', '|', 'summary: "| a"'],
    'summary: & a': ['sign', '&', 'summary: "& a"'],
    'summary: {a} b': ['sign', '{', 'summary: "{a} b"'],
    'summary: [a] b': ['after-list', ' b', 'summary: "[a] b"'],
    'summary: [a]: b': ['after-list', ': b', 'summary: "[a]: b"'],
    'summary: "a "b" c"': ['quote-inside', '"', `summary: 'a "b" c'`],
    "summary: 'it's a'": ['quote-inside', "'", 'summary: "it\'s a"'],
    'summary: "it\'s "a""': ['quote-inside', '"', `summary: 'it''s "a"'`],
    'summary: "a\\nb "c""': ['quote-inside', '"', 'summary: "a\\nb \\"c\\""'],
    'summary: "a",': ['after-quote', ',', 'summary: "a"'],
    'summary: "C:\\Users"': ['backslash', '\\U', "summary: 'C:\\Users'"],
    'summary: "a\\"b\\d"': ['backslash', '\\d', 'summary: "a\\"b\\\\d"'],
    'summary: "a\\/b"': ['backslash', '\\/', "summary: 'a\\/b'"],
    'summary: "a”': ['open', '"a”', 'summary: "a"'],
    'summary: {a': ['open', '{a', 'summary: {a}'],
    'tags: "a", "b"': ['brackets', '"a", "b"', 'tags: ["a", "b"]'],
    'tags: ["a"，"b"]': ['list-comma', '，', 'tags: ["a", "b"]'],
    'tags: ["a"、 b、"c"]': ['list-comma', '、', 'tags: ["a", b, "c"]'],
    'tags: ["a" "b"]': ['list-comma-missing', ' ', 'tags: ["a", "b"]'],
    'tags: ["a",, "b"]': ['list-comma-twice', ',', 'tags: ["a", "b"]'],
    'tags: ["a"】': ['list-bracket', '】', 'tags: ["a"]'],
    'tags: ["a", "b"': ['open', '["a", "b"', 'tags: ["a", "b"]'],
    'tags: ["a"]]': ['after-list', ']', 'tags: ["a"]'],
    'tags: [@a, b]': ['sign', '@a', 'tags: ["@a", b]'],
    'tags: [a #b]': ['hash', 'a #b', 'tags: ["a #b"]'],
    'tags:\n  - @a\n  - b': ['sign', '@', 'tags:\n  - "@a"\n  - b'],
    'tags:\n-a\n- b': ['dash', '-a', 'tags:\n- a\n- b'],
    'tags: [\n  "a"，\n  "b"\n]': ['list-comma', '，', 'tags: [\n  "a",\n  "b"\n]'],
    'summary：a': ['colon', '：', 'summary: a'],
    'summary:@a': ['colon', ':', 'summary: "@a"'],
    'summary:\u00a0"a"': ['space', ':\u00a0', 'summary: "a"'],
    'summary: \u3000"a": b': ['space', ': \u3000', `summary: '"a": b'`],
    '\tsummary: a': ['tab', '\t', 'summary: a'],
    'summary: a\n\t': ['tab', '\t', 'summary: a\n'],
    'summary: "a"\n\t': ['tab', '\t', 'summary: "a"\n'],
    'summary: a\n\tb': ['tab', '\t', 'summary: a\n  b'],
    'tags:\n\t- a': ['tab', '\t', 'tags:\n  - a'],
    ' summary: a': ['indent', ' summary: a', 'summary: a'],
    'summary "a"': ['stray', 'summary "a"', 'summary: "a"'],
    'summary: a\u0007': ['control', '\u0007', 'summary: a'],
    'summary: a\u2028b': ['control', '\u2028', 'summary: a b'],
  };
  for (const [fields, [kind, place, fixed]] of Object.entries(repairs)) {
    it(`is repaired: ${JSON.stringify(fields)}`, () => {
      const found = find(fields);
      assert.deepEqual([found.kinds, found.places], [[kind], [place]]);
      assert.deepEqual(found.severities, ['error']);
      assert.equal(found.fixed, fixed);
    });
  }

  for (const fields of ['summary: v\nw', 'summary: |\na', 'tags:\n  - a\n - b', 'summary: "a\n\nb', '- a']) {
    it(`is reported in one sentence, without a guess: ${JSON.stringify(fields)}`, () => {
      const text = page(fields);
      const findings = check(text);
      assert.ok(findings.length > 0 && findings.every(({ fixes }) => !fixes?.length));
    });
  }

  it('is not repaired where the quotation marks may be meant for readers', () => {
    assert.equal(find('summary: "a" b').isSafe, false);
    assert.equal(find('tags: "a", "b"').isSafe, false);
  });
});

describe('YAML that Hugo reads', () => {
  for (const fields of [
    'summary: a:b # c',
    'summary: a：b',
    "summary: 'it''s'",
    'summary: "a\\u00e9\\x41\\t\\" \'"',
    'summary:\t"a"\t',
    'summary: -a',
    'summary: a\tb',
    'tags: ["a", "b",]',
    'tags:\n- a\n- "b: c"',
    'summary: |\n  a: b\n\n  "c',
    'summary: "a\n  \tb"',
    'summary: &a b',
    'summary: 【a】',
  ])
    it(`has no finding: ${JSON.stringify(fields)}`, () => assert.deepEqual(find(fields).kinds, []));

  const warned: Readonly<Record<string, readonly [kind: string, fixed: string]>> = {
    'summary: "a\n"': ['lone-quote', 'summary: "a"'],
    'summary: "a\nb"': ['unindented', 'summary: "a\n  b"'],
    'tags: [a,\nb]': ['unindented', 'tags: [a,\n  b]'],
    'summary: "a"#b': ['remark', 'summary: "a#b"'],
    'summary:a: b': ['colon', 'summary: "a: b"'],
    'summary：a: b': ['colon', 'summary: "a: b"'],
    'Title: Weekly': ['duplicate', ''],
    '\u200bsummary: a': ['invisible', 'summary: a'],
    'summary\u3000: a': ['invisible', 'summary: a'],
  };
  for (const [fields, [kind, fixed]] of Object.entries(warned)) {
    it(`is a warning where others do not read it: ${JSON.stringify(fields)}`, () => {
      const found = find(fields);
      assert.deepEqual([found.kinds, found.severities], [[kind], ['warning']]);
      if (kind !== 'duplicate') assert.equal(found.fixed, fixed);
    });
  }

  it('has a field twice that is deleted only where both are the same', () => {
    assert.equal(find('Title: Weekly').isSafe, true);
    const [finding] = check(page('title: Monthly'));
    assert.deepEqual([finding?.kind, finding?.fixes], ['duplicate', []]);
  });
});

describe('front-matter-syntax, on any front matter', () => {
  const pieces = [
    'a',
    'b',
    '：',
    ': ',
    ':',
    ' ',
    '"',
    "'",
    '[',
    ']',
    '，',
    ', ',
    '@',
    '#',
    ' #',
    '\t',
    '- ',
    '-',
    '{',
    '}',
  ];
  const value = fc
    .array(fc.constantFrom(...pieces, '\\', '\n', '\n  ', '”', '】', '&', '*', '!', '|', '>', '\u00a0', '\u200b'), {
      maxLength: 10,
    })
    .map((parts) => parts.join(''));
  const key = fc.constantFrom('summary', 'tags', 'description', 'slug', '');

  it('says it in words of its own, and repairs without harm to other fields', () => {
    fc.assert(
      fc.property(key, fc.constantFrom(': ', ':', '：', ' '), value, (name, colon, written) => {
        const text = page(name + colon + written);
        const document = openDocument(text, defaultConfig);
        for (const { span, message, fixes = [] } of runRules([frontMatterSyntax], document)) {
          assert.ok(span.start < span.end);
          assert.ok(!/\{\d\}/.test(say(message, 'en')) && !/\{\d\}/.test(say(message, 'zh-cn')));
          for (const { edits } of fixes) {
            const { fields } = readFrontMatter(applyEdits(text, edits));
            for (const [each, kept] of [
              ['author', 'Ann'],
              ['date', '2024-01-05'],
            ])
              if (document.issue.frontMatter.errors.length === 0)
                assert.equal(fields.find((field) => field.key === each)?.value, kept, text);
          }
        }
        const fixed = applyFixes(document, (each) => lintIssue(each));
        assert.ok(fixed.head.frontMatter.errors.length <= document.head.frontMatter.errors.length, text);
        assert.ok(fixed.text.endsWith('Hello.\n'));
      }),
      runs(1500),
    );
  });

  it('takes linear time', () => {
    for (const line of ['summary: "a "b" c\n', 'tags: ["a"，\n', '\tsummary: a\n', 'summary: a: b\n', '"', '[,'])
      assertLinear(
        (size: number) => openDocument(`---\ntitle: x\n${line.repeat(size)}---\n\nHello.\n`, defaultConfig),
        (document) => runRules([frontMatterSyntax], openDocument(document.text, defaultConfig)),
        { size: 200 },
      );
  });
});
