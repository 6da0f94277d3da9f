import assert from 'node:assert/strict';
import { readFrontMatter } from '../../src/core/issue/frontMatter';
import { assertLinear } from '../support/assertLinear';

const codesOf = (text: string) => readFrontMatter(text).errors.map(({ code }) => code);
const fence = (yaml: string) => `---\n${yaml}\n---\nbody\n`;

describe('readFrontMatter on hostile text', () => {
  for (const language of [
    'js',
    'javascript',
    'JavaScript',
    ' js',
    '\tjs',
    'coffee',
    'cson',
    'toml',
    'json',
    'constructor',
    '__proto__',
    '!',
  ]) {
    it(`runs nothing behind ---${JSON.stringify(language)}`, () => {
      for (const end of ['\n---\n', '', '\r\n---', '\r---\r']) {
        const read = readFrontMatter(`---${language}\n{ a: (globalThis.canary = 1) }${end}`);
        assert.deepEqual(
          [read.errors.map(({ code }) => code), read.fields.map(({ value }) => value)],
          [['language'], ['(globalThis.canary = 1)']],
        );
        assert.equal(Reflect.get(globalThis, 'canary'), undefined);
      }
    });
  }

  it('reads what is behind ---yaml as data', () => {
    const { errors, fields } = readFrontMatter('---yaml\n{ a: (globalThis.canary = 1) }\n---\n');
    assert.deepEqual([errors.map(({ code }) => code), fields[0]?.value], [['language'], '(globalThis.canary = 1)']);
    assert.equal(Reflect.get(globalThis, 'canary'), undefined);
  });

  const levels = 20_000;
  const deep: Record<string, string> = {
    'flow lists': 'a: ' + '['.repeat(levels),
    'closed flow lists': 'a: ' + '['.repeat(levels) + ']'.repeat(levels),
    'flow maps': 'a: ' + '{a: '.repeat(levels / 2),
    'flow lists behind quoted brackets': 'a: ' + '["]",'.repeat(levels / 2),
    'lists in one line': '- '.repeat(levels),
    'keys in one line': '? '.repeat(levels),
    'values in one line': ': '.repeat(levels),
    'anchors in one line': 'a: ' + '&a '.repeat(levels),
    'tags in one line': 'a: ' + '!a '.repeat(levels),
    'indentation': Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    'indented lists': Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}-`).join('\n'),
  };
  for (const [name, yaml] of Object.entries(deep)) {
    it(`does not read deep ${name}, however often it is asked`, () => {
      for (let round = 0; round < 10; round++) assert.deepEqual(codesOf(fence(yaml)), ['too-deep']);
    });
  }

  it('reads what is 30 levels deep', () => {
    assert.deepEqual(codesOf(fence(`a: ${'['.repeat(30)}${']'.repeat(30)}`)), []);
  });

  it('does not read what is too large', () => {
    assert.deepEqual(codesOf(fence(`a: ${'x'.repeat(70_000)}`)), ['too-large']);
    assert.deepEqual(codesOf(fence(`a: b\n${'\n'.repeat(2000)}`)), ['too-large']);
  });

  it('does not follow aliases', () => {
    const bomb = [
      'a: &a [x, x]',
      ...[...'bcdefghij'].map((name, i) => `${name}: &${name} [${`*${'abcdefghi'.charAt(i)}, `.repeat(9)}]`),
    ];
    assert.ok(codesOf(fence(bomb.join('\n'))).every((code) => code === 'alias'));
    assert.deepEqual(readFrontMatter(fence(bomb.join('\n'))).fields[0]?.value, ['x', 'x']);
  });

  const runs: Record<string, (length: number) => string> = {
    'open lists': (n) => fence('a: ' + '['.repeat(n)),
    'blank lines': (n) => fence('\n'.repeat(n)),
    'blanks': (n) => fence('a: b\n' + ' '.repeat(n)),
    'blanks without end': (n) => '---\n' + ' '.repeat(n),
    'comments': (n) => fence('#\n'.repeat(n / 2)),
    'lines without end': (n) => '---\n' + 'a: b\n'.repeat(n / 5),
    'quotes': (n) => fence('a: "\n'.repeat(n / 5)),
    'fences in a line': (n) => '---\na ' + '---'.repeat(n / 3),
    'returns': (n) => '---\r' + '\r'.repeat(n),
    'a language': (n) => '---' + 'x'.repeat(n),
  };
  for (const [name, make] of Object.entries(runs)) {
    it(`takes time in proportion to a run of ${name}`, () => {
      // Far above the limit of size, and below it, where the text is really read.
      for (const size of [1_000_000, 20_000]) assertLinear(make, readFrontMatter, { size });
    });
  }
});
