import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/text/edits';
import { learnImages } from '../../src/core/addresses/imageAddress';
import { scanImages } from '../../src/core/lint/brokenLinks/scanImages';

const cdn = 'https://cdn.example.com/store/A*x_AQ';
const looksLikeImage = learnImages([{ src: cdn }], null);
const scan = (text: string) => scanImages(text, { looksLikeImage });

describe('scanImages', () => {
  // Every slip below is one of the hand in `![alt](address)`; what it is repaired to, or null where nobody can tell.
  const slips: readonly (readonly [string, string | null])[] = [
    [`!【alt】（${cdn}）`, `![alt](${cdn})`],
    [`!(alt)[${cdn}]`, `![alt](${cdn})`],
    [`![alt}(${cdn})`, `![alt](${cdn})`],
    [`![alt](${cdn}]`, `![alt](${cdn})`],
    [`![[alt](${cdn})`, `![alt](${cdn})`],
    [`![alt]((${cdn}))`, `![alt](${cdn})`],
    [`![alt]: ${cdn}`, `![alt](${cdn})`],
    [`![alt]"(${cdn})`, `![alt](${cdn})`],
    [`[alt]!(${cdn})`, `![alt](${cdn})`],
    [`!alt](${cdn})`, `![alt](${cdn})`],
    [`!](${cdn})`, `![](${cdn})`],
    [`!(${cdn})`, `![](${cdn})`],
    [`1[image.png](${cdn})`, `![image.png](${cdn})`],
    [`[image.png](${cdn})`, `![image.png](${cdn})`],
    [`[image.png](${cdn})!`, `![image.png](${cdn})`],
    [`![alt](${cdn}<br />`, `![alt](${cdn})<br />`],
    [`![alt](<${cdn})`, `![alt](${cdn})`],
    [`![alt](${cdn}"t")`, `![alt](${cdn} "t")`],
    [`![alt](![](${cdn}))`, `![alt](${cdn})`],
    [`![alt](http：//cdn.example.com/a)`, `![alt](http://cdn.example.com/a)`],
    [`![alt](https:\\\\cdn.example.com\\a)`, `![alt](https://cdn.example.com/a)`],
    [`![alt](https://https://cdn.example.com/a)`, `![alt](https://cdn.example.com/a)`],
    [`![alt](${cdn}\u3000)`, `![alt](${cdn})`],
    ['![alt](http://localhost:1313/a.png)', null],
    ['![alt](http://)', null],
    ['![alt](undefined)', null],
  ];
  for (const [text, repaired] of slips) {
    it(`finds ${JSON.stringify(text)}`, () => {
      const faults = scan(text);
      assert.equal(faults.length, 1);
      const edits = faults[0]?.edits ?? [];
      assert.equal(edits.length > 0 ? applyEdits(text, edits) : null, repaired);
    });
  }

  const sound = [
    `![alt](${cdn})`,
    `![alt](${cdn} 'title')`,
    '![alt](<a b.png>)',
    '![alt](../static/图（1）.png)',
    '![alt](//cdn.example.com/a)',
    '![alt](data:image/png;base64,iVBORw0KGgo=)',
    '![alt](https://proxy.example.com/?url=https://example.com/a.png)',
    '![alt](https://example.com/a\\_b\\*c.png)',
    'if !(a || b) { arr![0] } and vec![1](x)',
    '#![feature(test)] in Rust',
    'Great! [Read on](https://example.com/post) now! (see https://example.com)',
    '太好了！（https://example.com/post）[链接](https://example.com)！',
    // A sentence that ends with `!`, then a link to a picture.
    'Look! [our poster](https://example.com/a.png)',
    'The [image](https://example.com/about) of the project',
    // An exclamation mark ends a sentence.
    'Look! [our poster](https://example.com/poster.png)',
    'Look! [Our poster](https://example.com/poster.png) is ready.',
    'See it (now!) [our poster](https://example.com/poster.png)',
    'Note ! [the docs](https://example.com/docs) have moved',
    'Hooray![poster] is ready',
    'Done!(https://example.com/docs)',
    'Done!「海报」(https://example.com/docs)',
    'Done!(see the poster (https://example.com/poster.png))',
    `Read [Hello World!](${cdn}) and more`,
    `Read [Hello World!](${cdn})`,
    'A footnote![1] and an index[!0](x)',
    'Hooray![image]',
    'Note ! [image] is what tools write',
    '!(first)(second)',
    '![open',
    `Done!${cdn}`,
    '!https://example.com/post',
    'Done! Read on](https://example.com/post)',
    `See \\[](${cdn})`,
    `[](${cdn})(x)`,
    '[Read on](https://example.com/post)!',
    `${'word '.repeat(30)}](${cdn})`,
    `Read [the poster](${cdn}) first`,
    '2[a](https://example.com/docs)',
    '[poster.png](https://example.com/docs) lies there',
    '`![alt] (a.png)` and ``! [b](c.png)``',
    '![alt]({{< static "a.png" >}})',
  ];
  for (const text of sound) it(`leaves ${JSON.stringify(text)} alone`, () => assert.deepEqual(scan(text), []));
});
