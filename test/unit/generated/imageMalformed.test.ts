import assert from 'node:assert/strict';
import { assertFound, damage, lintText } from '../../support/damage';
import { goodIssues } from '../../support/goodIssues';
import { addressSlips, bracketSlips, gapSlips, placeSlips, tagSlips } from './imageSlips';
import { some } from '../../support/runs';

/** A few spellings: how entries are written matters little here, line ends and what an image stands beside do. */
const issues = goodIssues.filter((_, index) => index % 2 === 0);

describe('image-malformed in sound issues with one slip', () => {
  for (const { name, text, path } of goodIssues) {
    it(`the issue with ${name} is sound`, () => assert.deepEqual(lintText(text, path), []));
  }

  let cases = 0;
  for (const slip of [...bracketSlips, ...gapSlips, ...addressSlips, ...tagSlips]) {
    it(`finds ${slip.name}`, () => {
      const damaged = issues.flatMap((issue) => damage(issue, slip));
      cases += damaged.length;
      for (const one of some(damaged)) assertFound(one, 'image-malformed');
    });
  }

  for (const slip of placeSlips) {
    it(`finds ${slip.name}`, () => {
      // The last image stands below a list, where an indented line is a part of the item.
      const damaged = issues.flatMap((issue) => damage(issue, slip).slice(0, -1));
      cases += damaged.length;
      for (const one of some(damaged)) assertFound(one, 'image-malformed');
    });
  }

  after(() => assert.ok(cases >= 300, `${cases} cases`));
});
