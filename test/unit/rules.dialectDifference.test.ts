import assert from 'node:assert/strict';
import { mergeConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { dialectDifference } from '../../src/core/rules/publishing/dialectDifference';

describe('dialect-difference', () => {
  it('places a difference on a line of blanks within that line', () => {
    const text = '*```\n> \n```\n \n| a |\n|-|\n';
    const document = openDocument(text, mergeConfig());
    const spans = [...dialectDifference.check(document, {})].map(({ span }) => span);
    assert.ok(spans.length > 0);
    const blank = text.indexOf('\n ') + 1;
    assert.deepEqual(
      spans.filter(({ start }) => start === blank),
      [{ start: blank, end: blank }],
    );
    for (const { start, end } of spans) assert.ok(start <= end && end <= text.length);
  });
});
