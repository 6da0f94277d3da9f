import assert from 'node:assert/strict';
import { parserOf } from '../support/parser';
import { assertLinear } from '../support/assertLinear';

const units = [
  ...['*', '**a ', '***a', '_a ', '~~a', '*[`', '`', '`a ', '[', '![', '[a](', '[a][', '[^a]', '^[a]'],
  ...['<', '<a ', '<a://', '<!-- ', '<div>\n', '\\', '&a', 'a://', 'http://a ', '(http://a) '],
  ...['```\n', '```a\n\n', '> ```a\n', '> ', '> a\n\n', '- ', '1. a\n\n', '  - a\n', 'a\n: b\n\n'],
  ...['a|b\n', '|-', '# a {#', '###### a\n', 'x\n===\n', 'a\n', 'a\\\n', '\t', 'a\tb', '\r\n'],
  ...['"', "'", '1/2 ', '--', '. . ', '[a]: x\n', '[^a]: x\n'],
];

/** Texts in which every unit is another one. */
const numbered: readonly [string, (i: number) => string][] = [
  ['footnotes, all of them called for', (i) => `[^${i}]\n\n[^${i}]: a\n\n`],
  ['references', (i) => `[${i}]\n\n[${i}]: a\n\n`],
  ['fences that are never closed', (i) => `${'`'.repeat(3 + (i % 50))}a\n\n`],
  ['a run of backticks in a quote', (i) => (i === 0 ? '> ' : '`')],
  ['fences on one line of a quote', (i) => (i === 0 ? '> ' : '```a')],
  ['runs of backticks', (i) => `${'`'.repeat(1 + (i % 500))}a`],
];

function build(unit: (i: number) => string, length: number): string {
  const parts: string[] = [];
  for (let i = 0, done = 0; done < length; i++) {
    const part = unit(i);
    parts.push(part);
    done += part.length;
  }
  return parts.join('');
}

describe('hostile text for blackfriday', function () {
  this.timeout(120_000);
  const md = parserOf('blackfriday');

  function check(what: string, unit: (i: number) => string): void {
    it(`of ${what} costs linear time`, () => {
      assertLinear(
        (length) => build(unit, length),
        (text) => [md.render(text), md.parse(text, { places: true })],
      );
    });
  }

  for (const unit of units) check(JSON.stringify(unit), () => unit);
  for (const [what, unit] of numbered) check(what, unit);

  it('in short rows below a wide head fills few cells up', () => {
    const tokens = (rows: number) =>
      md.parse(`${'a|'.repeat(5_000)}a\n${'---|'.repeat(5_000)}---\n${'|\n'.repeat(rows)}`, {}).length;
    assert.ok(tokens(20_000) < 500_000);
    // A table that is only careless is filled up.
    assert.equal(md.render('a|b|c\n---|---|---\nd|e\n', {}).split('<td>').length, 4);
  });

  it('of blank lines in code costs linear time', () => {
    for (const [before, after] of [
      ['    a', '    b\n'],
      ['- ```', 'a\n```\n'],
    ] as const)
      assertLinear(
        (size) => before + '\n'.repeat(size) + after,
        (text) => md.render(text),
      );
  });

  it('of many last headings does not overflow', () => {
    assert.ok(md.render('###### a\n\n'.repeat(60_000), {}).startsWith('<nav>'));
  });
});
