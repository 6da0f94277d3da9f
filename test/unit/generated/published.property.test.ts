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
} from '../../support/fixLaws';
import { runs } from '../../support/runs';

// A share of what `npm run test:nightly` tries.

describe('findings and fixes of random digests, in every dialect', () => {
  it('never throw, and stand where they say', () => {
    fc.assert(fc.property(digestText, anyDialect, checkFindings), { ...runs(600), endOnFailure: true });
  });

  it('are fixed once and for all', () => {
    fc.assert(fc.property(digestText, anyDialect, checkFixed), { ...runs(500), endOnFailure: true });
  });

  it('are fixed without new ones', () => {
    fc.assert(fc.property(slightlyDamaged, anyDialect, checkSilence), { ...runs(400), endOnFailure: true });
  });

  it('take a time in proportion to the text', () => {
    fc.assert(fc.property(hostileUnit, anyDialect, checkTime), { ...runs(20), endOnFailure: true });
  });
});
