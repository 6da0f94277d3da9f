import assert from 'node:assert/strict';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { parseIssue } from '../../src/core/issue/parseIssue';
import { lintIssue } from '../../src/core/rules/lintIssue';

const units = [
  '[',
  '![',
  '(',
  '*',
  '>',
  '> ',
  ' ',
  '\t',
  '\n',
  '>\n',
  '"',
  '`',
  '<',
  '\\',
  '&',
  '\0',
  '**a',
  '``a`',
  '[a](',
  '[a](b)',
  '![a](b) ',
  '![a](b "',
  '<!--',
  '<a ',
  '<br>',
  '<img src="',
  '<div>\n',
  'https://a ',
  'http',
  'A：',
  'A：\n',
  '**1、@a** 提问：\n',
  '**1、@a** 提问：\n\n> q\n\nA：a\n\n',
  '- a\n',
  '1. a\n',
  '# a\n\n',
  '「MOSN」：',
  '@a\n',
  '1.1.',
  '发布 A v1.1\n\n',
  '[a]: b\n',
  '<!-- digest-disable a -->\n\n',
  '！[a](b)',
  '![a] (b)\n',
  '![a](b c)\n',
  '- ',
  '1.',
  '#',
  '<a',
  '* ',
  '*a ',
  '**a ** b\n',
  '**a ** ',
  '"a"b',
  'i. a\n',
  '1.a\n\n',
  '\\- a\n',
  'a\n- b\n\n',
  '<b c>d',
  'a\n---\n',
];
const size = 1_000_000;
const places: [string, string][] = [
  ['the body', '---\ntitle: 周报\n---\n\n'],
  ['a front matter that is never closed', '---\n'],
  ['a quoted value of the front matter', '---\ntitle: "'],
];

/** Milliseconds of reading and checking, the best of a few runs. */
function time(text: string, runs: number): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    lintIssue(parseIssue(text, defaultConfig), defaultConfig);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('hostile text', function () {
  this.timeout(120_000);
  for (const [place, head] of places) {
    for (const unit of units) {
      it(`of ${JSON.stringify(unit)} in ${place} costs linear time`, () => {
        const half = head + unit.repeat(size / 2 / unit.length);
        const whole = head + unit.repeat(size / unit.length);
        // Another process on the machine can only make the ratio look worse, never better: one good measurement is proof.
        const ratios: number[] = [];
        for (let attempt = 0; attempt < 4; attempt++) {
          const cost = time(whole, attempt + 1);
          // What takes less than the timer and the collector disturb says nothing.
          if (cost < 40) return;
          ratios.push(cost / time(half, attempt + 1));
          if ((ratios.at(-1) ?? Infinity) <= 2.3) return;
        }
        assert.fail(`twice the size costs ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')} times as much`);
      });
    }
  }
});
