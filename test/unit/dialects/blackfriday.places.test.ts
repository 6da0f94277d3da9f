import fc from 'fast-check';
import { dialectOf } from '../../../src/core/dialects/dialects';
import { checkPlaces, markdown } from '../../support/places';

const md = dialectOf('blackfriday');

describe('places in blackfriday', () => {
  it('are those of what is shown, in any text', () => {
    fc.assert(
      fc.property(markdown, (text) => checkPlaces(md, text)),
      { numRuns: 3000 },
    );
  });
});
