import assert from 'node:assert/strict';
import { documentation } from '../../../src/core/rules/documentation';
import { assertFound, damage, lintText } from '../../support/damage';
import { goodIssues } from '../../support/goodIssues';
import { linkSlips, sentenceSlips } from './linkSlips';
import { some } from '../../support/runs';

describe('damaged links', () => {
  const counts = new Map<string, number>();

  it('start from issues that nothing is wrong with', () => {
    for (const { name, text, path } of goodIssues) assert.deepEqual(lintText(text, path), [], name);
  });

  for (const slip of [...linkSlips, ...sentenceSlips]) {
    it(`are found and repaired: ${slip.name}`, () => {
      const cases = goodIssues.flatMap((issue) => damage(issue, slip));
      assert.ok(cases.length >= 6);
      for (const one of some(cases)) assertFound(one, 'link-malformed', [slip.kind]);
      counts.set(slip.kind, (counts.get(slip.kind) ?? 0) + cases.length);
    });
  }

  it('are many of every kind', () => {
    // Every address in the text is a link in the default dialect.
    const kinds =
      documentation['link-malformed']?.kinds?.filter((kind) => kind !== 'not-linked' && kind !== 'cut') ?? [];
    assert.ok(kinds.length > 0);
    assert.deepEqual(
      kinds.filter((kind) => (counts.get(kind) ?? 0) < 40),
      [],
    );
  });
});
