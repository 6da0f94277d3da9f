import assert from 'node:assert/strict';
import { matchesGlobs, maxGlobLength, maxGlobs } from '../../../src/core/config/glob';
import { assertLinear } from '../../support/assertLinear';

const cases: [glob: string, matching: string[], others: string[]][] = [
  ['a.md', ['a.md', './a.md'], ['b/a.md', 'a.mdx', 'A.md', '']],
  ['./a.md', ['a.md'], ['b/a.md']],
  ['*.md', ['a.md', '.md', '周刊.md'], ['b/a.md', 'a.txt']],
  ['**/*.md', ['a.md', 'b/a.md', 'b/c/a.md'], ['a.txt']],
  ['blog/**', ['blog/a.md', 'blog/b/c.md', 'blog'], ['other/a.md']],
  ['blog/**/index.md', ['blog/index.md', 'blog/a/index.md', 'blog/a/b/index.md'], ['blog/a/index.txt', 'index.md']],
  ['weekly-*/index.md', ['weekly-1/index.md', 'weekly-/index.md'], ['weekly-1/a/index.md', 'my-weekly-1/index.md']],
  ['weekly-??.md', ['weekly-12.md', 'weekly-😀甲.md'], ['weekly-1.md', 'weekly-123.md']],
  ['{weekly,monthly}/*.md', ['weekly/a.md', 'monthly/a.md'], ['yearly/a.md', '{weekly,monthly}/a.md']],
  ['a{b,c{d,e}}.md', ['ab.md', 'acd.md', 'ace.md'], ['ac.md']],
  ['a[1].md', ['a[1].md'], ['a1.md']],
  ['a.{md}', ['a.{md}'], ['a.md']],
  ['', [''], ['a.md']],
];

describe('matchesGlobs', () => {
  for (const [glob, matching, others] of cases) {
    it(`understands ${glob}`, () => {
      for (const path of matching) assert.ok(matchesGlobs([glob], path), path);
      for (const path of others) assert.ok(!matchesGlobs([glob], path), path);
    });
  }

  it('matches one of several', () => {
    assert.ok(matchesGlobs(['a.md', 'b.md'], 'b.md'));
    assert.ok(!matchesGlobs([], 'b.md'));
  });

  it('is not led astray by a pattern made to hang', () => {
    for (const glob of [
      '*a'.repeat(500) + 'b',
      '**/'.repeat(500) + 'b',
      '{a,b}'.repeat(500),
      '{'.repeat(20_000),
      '{a,'.repeat(20_000),
      '{' + ','.repeat(60_000),
    ]) {
      for (const path of ['a', 'a/'])
        assertLinear(
          (size) => path.repeat(size / path.length),
          (text) => matchesGlobs([glob], text),
          { size: 4000 },
        );
    }
  });

  it('does not try patterns that are too long or too many', () => {
    const padded = (length: number) => `${'*'.repeat(length - 4)}a.md`;
    assert.ok(matchesGlobs([padded(maxGlobLength)], 'a.md'));
    assert.ok(!matchesGlobs([padded(maxGlobLength + 1)], 'a.md'));
    const list = (count: number) => [...Array<string>(count - 1).fill('b.md'), 'a.md'];
    assert.ok(matchesGlobs(list(maxGlobs), 'a.md'));
    assert.ok(!matchesGlobs(list(maxGlobs + 1), 'a.md'));
  });
});
