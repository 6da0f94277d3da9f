import { learnImages } from '../../src/core/addresses/imageAddress';
import { scanImages } from '../../src/core/lint/brokenLinks/scanImages';
import { assertLinear } from '../support/assertLinear';

const looksLikeImage = learnImages([{ src: 'https://cdn.example.com/store/A*x_AQ' }], null);
const scan = (text: string) => scanImages(text, { looksLikeImage });

describe('scanImages on hostile text', () => {
  const hostile = [
    '![',
    '!(',
    '[',
    '](',
    '![a](',
    '![a] (',
    '！[',
    '![a](x "',
    '`',
    '!\\',
    '![](http:',
    '[](',
    '![a](http://',
    '!({',
    '!(a)(http:',
  ];
  for (const unit of hostile) {
    it(`reads a long row of ${unit} in linear time`, () => {
      assertLinear((length) => unit.repeat(Math.ceil(length / unit.length)), scan, { size: 80_000 });
    });
  }

  for (const unit of [' ', '\u3000', '\u200b', '(', '"', ' a'])
    it(`reads a long row of ${JSON.stringify(unit)} after an opening bracket in linear time`, () => {
      assertLinear((length) => `![a](${unit.repeat(length / unit.length)}`, scan);
    });
});
