import assert from 'node:assert/strict';
import type { Finding } from '../../src/core/lint/rule';
import { chooseFixes } from '../../src/core/lint/applyFixes';
import { applyEdits, type TextEdit } from '../../src/core/text/edits';

const edit = (start: number, end: number, newText = 'x'): TextEdit => ({ span: { start, end }, newText });

/** Findings with one safe fix each. */
function withFixes(...fixes: readonly TextEdit[][]): Finding[] {
  return fixes.map((edits) => ({
    rule: 'some-rule',
    severity: 'error',
    span: { start: 0, end: 1 },
    message: { key: 'x' },
    fixes: [{ safe: true, edits }],
  })) as unknown as Finding[];
}

const chosenEdits = (findings: readonly Finding[]) => chooseFixes(findings).flatMap(({ edits }) => edits);

describe('chooseFixes', () => {
  const text = 'abcdefghijklmnopqrst';

  it('leaves out a fix that meets one before it, one after it, or one around it', () => {
    for (const [first, second] of [
      [edit(2, 6), edit(4, 8)],
      [edit(4, 8), edit(2, 6)],
      [edit(2, 9), edit(4, 5)],
      [edit(4, 5), edit(2, 9)],
      [edit(2, 4), edit(4, 4)],
      [edit(4, 4), edit(4, 4)],
    ] as const) {
      const edits = chosenEdits(withFixes([first], [second]));
      assert.deepEqual(edits, [first]);
      applyEdits(text, edits);
    }
  });

  it('meets the neighbours of a place among many', () => {
    const edits = chosenEdits(
      withFixes([edit(10, 12)], [edit(2, 4)], [edit(6, 8)], [edit(3, 6)], [edit(7, 9)], [edit(14, 15)]),
    );
    assert.deepEqual(
      edits.map(({ span }) => span.start),
      [10, 2, 6, 14],
    );
    applyEdits(text, edits);
  });

  it('takes a fix whole or not at all', () => {
    const edits = chosenEdits(withFixes([edit(4, 6)], [edit(1, 2), edit(5, 7)], [edit(10, 11)]));
    assert.deepEqual(edits, [edit(4, 6), edit(10, 11)]);
  });
});
