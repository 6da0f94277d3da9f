import assert from 'node:assert/strict';
import { assertFound, damage, type Slip } from '../../support/damage';
import { goodIssues } from '../../support/goodIssues';
import { linkMismatchSlips, mismatchSlips, misspeltSlips, spellingSlips } from './projectSlips';
import { duplicateSlips } from './readingSlips';
import { some } from '../../support/runs';

function describeDamage(rule: string, slips: readonly Slip[], kinds: readonly string[]): void {
  describe(`${rule}: ${kinds.join(', ') || 'damaged issues'}`, () => {
    let count = 0;
    for (const slip of slips) {
      it(slip.name, () => {
        const cases = goodIssues.flatMap((issue) => damage(issue, slip)).filter(({ text }) => !isSound(text));
        assert.ok(cases.length >= 6);
        for (const one of some(cases)) assertFound(one, rule, kinds);
        count += cases.length;
      });
    }
    it('is many', () => assert.ok(count >= 40, String(count)));
  });
}

function isSound(text: string): boolean {
  return goodIssues.some((issue) => issue.text === text);
}

describeDamage('project-mismatch', mismatchSlips, ['line', 'release']);
describeDamage('project-name', misspeltSlips, ['misspelt']);
describeDamage('project-name', spellingSlips, ['other-spelling']);
describeDamage('link-mismatch', linkMismatchSlips, []);
describeDamage('reading-duplicate', duplicateSlips, ['address', 'title']);
