import assert from 'node:assert/strict';
import { parserOf } from '../support/parser';
import { assertLinear } from '../support/assertLinear';

/** What makes a parser look back, look ahead or nest, by concern. */
const units = [
  ...[
    '[',
    '*',
    '_',
    '>',
    '> ',
    '"',
    "'",
    '~',
    '~~',
    '(',
    '{',
    ':',
    '`',
    '``a`',
    '<',
    '\\',
    '&',
    '|',
    '\t',
    ' ',
    '\n',
    '\0',
  ],
  ...['http://', 'www.', 'a@b', 'a@b.c ', '*a@', 'http://a.bc/!', '(http://a.bc/))', '~www.a.b/'],
  ...[
    '![',
    '[a](',
    '[a](b',
    '[a](b "',
    '[a](<b',
    '[a](\\<',
    '[[a]',
    '[a] ',
    '*a [b](c) ',
    '*[![x](a)](b)',
    '[*a ![b] c*](d)',
    '![a](b) ',
  ],
  ...['*a', '*a_ ', 'a**', '_a ', 'a*a', '~~a', '」**「', '"a ', "'a ", '""a', '--', '<<'],
  ...['<!--', '<!-- --', '<?', '<!A', '<![CDATA[', '<a ', '<a b="', "<a b='", '<!-- a\n', '<div>\n', '<a b c\n'],
  ...[
    '- ',
    '- a\n',
    '* * ',
    '1. ',
    '+\n',
    '# ',
    '# a\n\n',
    '# {',
    '# a {b="',
    '~~~\n',
    '> a\n',
    '>\n',
    'a\n: b\n\n',
    ': a\n',
  ],
  ...[
    '| a ',
    '| a | b |\n|---|---|\n',
    '|\n',
    '`a\\|',
    '[^1]',
    '[^1]: a\n\n',
    '[a]: b\n',
    '[a]: <b\n',
    '[a]: b "\n',
    '- [ ] a\n',
    'a\r\n',
  ],
  ...[
    'a\n> # a\n',
    'a\n> <pre>\n',
    'a\n>     x\n',
    'a\n> - \n',
    'a\n> ---\n',
    'a\n- > # a\n',
    'a\n> - # a\n',
    '> a\n>> # a\nb\n',
  ],
  ...['[^a', '^[', '![^', '<!-- a -- -->', '_a_b', '*a@b.c_', '> <!-- a\n> b -->\n', '>*a\n', ':\t', 'a\n\n: b\n'],
];
const md = parserOf('goldmark');

describe('hostile text for goldmark', function () {
  this.timeout(240_000);
  for (const unit of units) {
    // With places, since they cost the most.
    it(`of ${JSON.stringify(unit)} costs linear time`, () => {
      const build = (length: number) => unit.repeat(length / unit.length);
      assertLinear(build, (text) => md.render(text, { places: true }));
    });
  }

  it('of many footnotes costs linear time', () => {
    const build = (length: number) => {
      const labels = Array.from({ length: length / 20 }, (_, index) => index);
      return labels.map((label) => `[^${label}] \n`).join('') + labels.map((label) => `\n[^${label}]: a\n`).join('');
    };
    assertLinear(build, (text) => md.render(text, { places: true }));
    // Labels that do not end, where there are footnotes.
    assertLinear(
      (length) => `[^1]: a\n\n${'[^a'.repeat(length / 3)}`,
      (text) => md.render(text, {}),
    );
  });

  it('in a long line costs linear time', () => {
    for (const build of [
      (size: number) => `<${'a'.repeat(size)}!`,
      (size: number) => `a\n</${'a'.repeat(size)}!`,
      (size: number) => `# a {${'a=b '.repeat(size)}}`,
    ])
      assertLinear(build, (text) => md.render(text));
  });

  it('in short rows below a wide head fills few cells up', () => {
    const text = `${'a|'.repeat(5_000)}a\n${'-|'.repeat(5_000)}-\n${'|\n'.repeat(20_000)}`;
    assert.ok(md.parse(text, {}).length < 500_000);
    // A table that is only careless is filled up.
    assert.equal(md.render('a|b|c\n-|-|-\nd|e\n', {}).split('<td>').length, 4);
  });

  it('of long or often named footnotes does not overflow', () => {
    md.render(`[^1]\n\n[^1]: a\n\n${'    b\n\n'.repeat(60_000)}`, {});
    md.render(`${'[^1] '.repeat(200_000)}\n\n[^1]: a\n`, {});
  });

  it('in code costs linear time', () => {
    for (const unit of ['\n', '/* ', '"\\', 'a(', 'int a ']) {
      assertLinear(
        (size) => `\`\`\`java\n${unit.repeat(size)}a\n\`\`\``,
        (text) => md.render(text),
      );
    }
  });

  it('that nests without end does not overflow', () => {
    for (const unit of ['*a **b ', '![', '[![', '> - ', '*[']) md.render(unit.repeat(100_000), {});
    md.render('*a '.repeat(100_000) + 'b*'.repeat(100_000), { places: true });
    md.render(`${'![a'.repeat(30_000)}${'](b)'.repeat(30_000)}`, { places: true });
  });
});
