import assert from 'node:assert/strict';
import { assertFound, damage, type Slip } from '../../support/damage';
import { goodIssues } from '../../support/goodIssues';
import { answerSlips, numberSlips, questionSlips, quoteSlips } from './entrySlips';
import { dateSlips, fieldSlips, syntaxSlips, typeSlips, valueSlips } from './frontMatterSlips';
import { some } from '../../support/runs';

const slips: Readonly<Record<string, readonly Slip[]>> = {
  'number-sequence': numberSlips,
  'answer-missing': answerSlips,
  'question-missing': questionSlips,
  'swallowed-by-quote': quoteSlips,
  'front-matter-syntax': syntaxSlips,
  'front-matter-field': fieldSlips,
  'front-matter-type': typeSlips,
  'front-matter-date': dateSlips,
  'front-matter-value': valueSlips,
};

for (const [rule, list] of Object.entries(slips)) {
  describe(`${rule} in sound issues with one slip`, () => {
    let cases = 0;
    for (const slip of list) {
      it(`finds ${slip.name}`, () => {
        const damaged = goodIssues.flatMap((issue) => damage(issue, slip));
        assert.ok(damaged.length > 0);
        for (const each of some(damaged)) assertFound(each, rule);
        cases += damaged.length;
      });
    }
    after(() => assert.ok(cases >= 40, `${cases} cases`));
  });
}
