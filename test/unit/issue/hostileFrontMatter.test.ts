import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../src/core/issue/frontMatter';

const codesOf = (text: string) => readFrontMatter(text).errors.map(({ code }) => code);
const fence = (yaml: string) => `---\n${yaml}\n---\nbody\n`;

describe('readFrontMatter on hostile text', function () {
  // A machine that does something else meanwhile is no failure.
  this.retries(3);

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
    'yaml',
    'constructor',
    '__proto__',
    '!',
  ]) {
    it(`runs and reads nothing behind ---${JSON.stringify(language)}`, () => {
      for (const end of ['\n---\n', '', '\r\n---', '\r---\r']) {
        const read = readFrontMatter(`---${language}\n{ a: (globalThis.canary = 1) }${end}`);
        assert.deepEqual([read.errors.map(({ code }) => code), read.fields], [['language'], []]);
        assert.equal(Reflect.get(globalThis, 'canary'), undefined);
      }
    });
  }

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
      for (let round = 0; round < 50; round++) assert.deepEqual(codesOf(fence(yaml)), ['too-deep']);
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
    assert.ok(codesOf(fence(bomb.join('\n'))).every((code) => code === 'syntax'));
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
      const small = make(1_000_000);
      const large = make(2_000_000);
      const [once, twice] = measure(small, large);
      // Below a millisecond the clock counts more than the reader.
      assert.ok(twice < Math.max(2.3 * once, 2), `${once.toFixed(2)} ms, then ${twice.toFixed(2)} ms`);
    });
  }

  it('takes a bounded time below the limit of size', () => {
    for (const [name, make] of Object.entries(runs)) {
      const [once, twice] = measure(make(10_000), make(20_000));
      assert.ok(twice < Math.max(2.3 * once, 10), `${name}: ${once.toFixed(2)} ms, then ${twice.toFixed(2)} ms`);
    }
  });
});

/** Milliseconds of the processor for two texts, the best of some runs in turn: what else the machine does counts little. */
function measure(...texts: [string, string]): [number, number] {
  const best: [number, number] = [Infinity, Infinity];
  for (let round = 0; round < 8; round++) {
    for (const i of [0, 1] as const) {
      const before = process.cpuUsage();
      readFrontMatter(texts[i]);
      const { user, system } = process.cpuUsage(before);
      best[i] = Math.min(best[i], (user + system) / 1000);
    }
  }
  return best;
}
