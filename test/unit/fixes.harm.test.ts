import fc from 'fast-check';
import { anyDialect } from '../support/fixLaws';
import { checkHarmless, mutated } from '../support/harmLaws';
import { readRealTexts } from '../support/realTexts';
import { runs } from '../support/runs';

describe('what is fixed unasked', () => {
  it('does no harm to mutated issues', () => {
    fc.assert(fc.property(mutated(readRealTexts()), anyDialect, checkHarmless), runs(1500));
  }).timeout(0);
});
