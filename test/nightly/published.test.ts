import fc from 'fast-check';
import {
  anyDialect,
  checkFindings,
  checkFixed,
  checkSilence,
  checkTime,
  digestText,
  hostileUnit,
  slightlyDamaged,
} from '../support/fixLaws';
import { checkHarmless, mutated } from '../support/harmLaws';
import { readRealTexts } from '../support/realTexts';

// `npm run test:nightly`: the laws of the unit tests over very many texts. DIGEST_RUNS sets how many.
const numRuns = Number(process.env['DIGEST_RUNS'] ?? 100_000);

describe('findings and fixes of very many texts', function () {
  this.timeout(0);

  it('never throw, and stand where they say', () => {
    fc.assert(fc.property(digestText, anyDialect, checkFindings), { numRuns, endOnFailure: true });
  });

  it('are fixed once and for all', () => {
    fc.assert(fc.property(digestText, anyDialect, checkFixed), { numRuns, endOnFailure: true });
  });

  it('are fixed without new ones', () => {
    fc.assert(fc.property(slightlyDamaged, anyDialect, checkSilence), { numRuns, endOnFailure: true });
  });

  it('are fixed without harm', () => {
    fc.assert(fc.property(mutated(readRealTexts()), anyDialect, checkHarmless), { numRuns, endOnFailure: true });
  });

  it('take a time in proportion to the text', () => {
    fc.assert(fc.property(hostileUnit, anyDialect, checkTime), {
      numRuns: Math.ceil(numRuns / 100),
      endOnFailure: true,
    });
  });
});
