import assert from 'node:assert/strict';
import type { DialectName } from '../../src/core/config/config';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { findHarmless } from '../../src/core/lint/applyFixes';
import type { Finding, Fix } from '../../src/core/lint/rule';
import { lintIssue } from '../../src/core/rules/index';
import type { TextEdit } from '../../src/core/text/edits';

const head = '---\ntitle: Weekly\nauthor: Ann\ndate: 2024-01-05\n---\n\n';

interface Options {
  readonly dialect?: DialectName;
  readonly rewords?: true;
  readonly lint?: (text: string) => readonly Finding[];
}

/** Whether a fix that writes one text for the first occurrence of another counts as harmless. */
function allows(text: string, old: string, written: string, { dialect = 'blackfriday', rewords, lint }: Options = {}) {
  const document = openDocument(text, { ...defaultConfig, dialect });
  const check = lint ? ({ text }: { text: string }) => lint(text) : lintIssue;
  const fixes = [fixOf([replace(text, old, written)], rewords)];
  return findHarmless({ document, findings: check(document) }, fixes, check).length > 0;
}

function replace(text: string, old: string, newText: string): TextEdit {
  const start = text.indexOf(old);
  assert.ok(start >= 0);
  return { span: { start, end: start + old.length }, newText };
}

function fixOf(edits: readonly TextEdit[], rewords?: true): Fix {
  return { title: { key: 'link-fix' } as Fix['title'], edits, safe: true, ...(rewords && { rewords }) };
}

const url = 'https://example.com/a';

describe('a fix is harmless if readers see the same', () => {
  it('with the marks that it is about, and not with other words', () => {
    assert.ok(allows(`${head}! [map](${url}.png)`, '! [', '!['));
    assert.ok(allows(`${head}###Reading`, '###', '### '));
    assert.ok(!allows(`${head}See ${url}&from=1 and more`, ' and more', ''));
    assert.ok(!allows(`${head}See ${url}?x=1欢迎大家`, '?x=1欢迎大家', ''));
    assert.ok(!allows(`${head}one two`, 'one two', 'two one'));
    for (const [old, written] of [
      ['cat sat', 'catsat'],
      ['2.5', '25'],
      ['-5 or 10% or $3', '5 or 10 or 3'],
      ['C++ or C', 'C or C'],
      ['done 🎉', 'done'],
      ['कि', 'क'],
    ] as const)
      assert.ok(!allows(`${head}See ${old} here`, old, written), old);
  });

  it('with other words only where the fix is about words', () => {
    assert.ok(!allows(`${head}## 7. Ann asks`, '7', '3'));
    assert.ok(allows(`${head}## 7. Ann asks`, '7', '3', { rewords: true }));
    assert.ok(!allows(`${head}## 7. *Ann* asks`, '7. *Ann*', '3. Ben', {}));
  });

  it('with every address that worked, and others for those that did not', () => {
    assert.ok(!allows(`${head}[a](${url}*Bc)`, '*Bc', ''));
    assert.ok(!allows(`${head}![a](img/a.png)`, 'img/', ''));
    const swapped = `[a](${url}2) and [b](${url}1)`;
    assert.ok(!allows(`${head}[a](${url}1) and [b](${url}2)`, `[a](${url}1) and [b](${url}2)`, swapped));
    assert.ok(allows(`${head}[a](hhttps://example.com)`, 'hh', 'h'));
    assert.ok(allows(`${head}[a](mail@example.com)`, 'mail@', 'mailto:mail@'));
    assert.ok(allows(`${head}[a](${url}?utm_source=x)`, '?utm_source=x', ''));
  });

  it('with the same blocks elsewhere', () => {
    assert.ok(allows(`${head}Changes:\n- one\n- two`, '- one', '\n- one'));
    // All items would become loose, and get paragraphs of their own.
    assert.ok(!allows(`${head}- one\n- two\n- three`, '- two', '\n- two', { dialect: 'goldmark' }));
    // The row would end the table.
    assert.ok(!allows(`${head}| a | b |\n|---|---|\n| c | d |\n| e | f |`, '| c', '\n| c'));
  });

  it('with the same numbers before list items', () => {
    assert.ok(allows(`${head}text\n\n1.one\n2.two`, '1.one\n2.two', '1. one\n2. two'));
    assert.ok(!allows(`${head}text\n\n1.one\n3.two`, '1.one\n3.two', '1. one\n3. two'));
  });

  it('and no code, comment or template is touched', () => {
    for (const zone of [
      '<script>a  b</script>',
      'x <style>a  b</style>',
      '$a  b$',
      '$$\na  b\n$$',
      '<p>a  b</p>',
      '`a  b`',
      '```\na  b\n```',
      '<!-- a  b -->',
      '{{< a  b >}}',
      '{{% a  b %}}',
    ]) {
      assert.ok(!allows(`${head}x\n\n${zone}\n`, '  ', ' '), zone);
      assert.ok(allows(`${head}x  y\n\n${zone}\n`, '  ', ' '), zone);
    }
    for (const open of ['```\ncode', '<!-- note', '<div class="x">', 'x <b>'])
      for (const dialect of ['blackfriday', 'commonmark'] as const)
        assert.ok(!allows(`${head}${open}\n\na  b`, '  ', ' ', { dialect }), open);
  });

  it('and code that shows how a comment begins hides nothing below', () => {
    assert.ok(allows(`${head}Write \`<!--\` first.\n\nx  y`, '  ', ' '));
    assert.ok(allows(`${head}\`\`\`\n<!--\n\`\`\`\n\nx  y`, '  ', ' '));
  });

  it('also where a list item prints the number that is meant to change', () => {
    const text = `${head}1. @ann asks:\n\nText.\n\n3. @bob asks:\n`;
    for (const dialect of ['goldmark', 'commonmark'] as const) {
      assert.ok(allows(text, '3. @', '2. @', { dialect, rewords: true }));
      assert.ok(!allows(text, '3. @', '2. @', { dialect }));
    }
  });

  it('and the front matter keeps its other values', () => {
    assert.ok(allows(head, 'Weekly', "'Weekly'"));
    assert.ok(!allows(head, 'Weekly', "'Weekly"));
    assert.ok(!allows(head, '\nauthor: Ann', ''));
  });

  it('and no warning is new', () => {
    const finding = { rule: 'a', severity: 'warning', span: { start: 0, end: 1 }, message: { key: 'x' } };
    const lint = (severity: string) => (text: string) =>
      (text.includes('  ') ? [] : [{ ...finding, severity }]) as unknown as readonly Finding[];
    assert.ok(!allows(`${head}x  y`, '  ', ' ', { lint: lint('warning') }));
    assert.ok(allows(`${head}x  y`, '  ', ' ', { lint: lint('info') }));
  });
});

describe('findHarmless', () => {
  it('finds those among many that do no harm', () => {
    const words = Array.from({ length: 40 }, (_, index) => `w${index}  x`);
    const text = head + words.join('\n\n');
    const document = openDocument(text, defaultConfig);
    const harmful = new Set([3, 17, 31]);
    const fixes = words.map((word, index) =>
      fixOf([replace(text, word, harmful.has(index) ? 'gone' : word.replace('  ', ' '))]),
    );
    let checks = 0;
    const found = findHarmless({ document, findings: [] }, fixes, () => {
      checks++;
      return [];
    });
    assert.deepEqual(
      found,
      fixes.filter((_, index) => !harmful.has(index)),
    );
    assert.ok(checks < 60, String(checks));
  });
});
