import { colorCode, markCode } from '../../src/core/markdown/code/colorCode';
import { assertLinear } from '../support/assertLinear';

const block = (code: string) => `<pre><code class="language-java">${code}</code></pre>\n`;

describe('the colors of hostile code', () => {
  for (const character of ['$', '_', '0', '-', '"', '{']) {
    const code = block(character.repeat(1500));
    it(`take time in proportion to the code: ${character}`, () => {
      assertLinear((size) => code.repeat(size), colorCode, { size: 80 });
      assertLinear((size) => Array.from({ length: size }, () => code), markCode, { size: 80 });
    });
  }
});
