import assert from 'node:assert/strict';
import fc from 'fast-check';
import { indexLines } from '../../src/core/text/lines';
import { runs } from '../support/runs';

/** The lines of a text, each with the break that ends it. */
const split = (text: string) => text.split(/(?<=\r\n|\n|\r(?!\n))/);

describe('indexLines', () => {
  it('finds the lines that every line break ends, the last one too', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\r', '\n') }), (text) => {
        const lines = indexLines(text);
        const expected = split(text);
        if (text !== '' && /[\r\n]$/.test(text)) expected.push('');
        const found = Array.from({ length: lines.count }, (_, line) => [lines.startOf(line), lines.textOf(line)]);
        let start = 0;
        assert.deepEqual(
          found,
          expected.map((line) => {
            const from = start;
            start += line.length;
            return [from, line.replace(/[\r\n]+$/, '')];
          }),
        );
        assert.ok(found.every(([from]) => Number(from) <= text.length));
      }),
      { ...runs(500), examples: [['a\r'], ['\r'], ['a\n'], ['a\r\n']] },
    );
  });
});
