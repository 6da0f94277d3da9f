import { deepEqual } from 'node:assert/strict';
import type { DialectName } from '../../src/core/config/config';
import { findWith } from '../support/findWith';

describe('the numbers and levels of lists', () => {
  const find = (body: string, dialect: DialectName = 'blackfriday') => findWith('list-structure', body, dialect);

  it('begin with 1 in Blackfriday, whatever is written', () => {
    deepEqual(find('3. a\n4. b\n'), ['number: 3.']);
    deepEqual(find('1. a\n3. b\n2. c\n\n- d\n'), []);
    deepEqual(find('3. a\n4. b\n', 'goldmark'), []);
  });

  it('begin anew below what ends a list', () => {
    for (const between of ['   more', '![x](https://example.com/a.png)', '```js\ncode\n```', 'Text.']) {
      const body = `1. a\n\n${between}\n\n2. b\n\n3. c\n`;
      deepEqual(find(body), ['number: 2.']);
      deepEqual(find(body, 'goldmark'), []);
    }
    deepEqual(find('1. a\n\n    more\n\n2. b\n'), []);
  });

  it('need four spaces a level in Blackfriday', () => {
    deepEqual(find('- a\n  - b\n    - c\n    - d\n  - e\n- f\n'), ['depth: -']);
    deepEqual(find('- a\n - b\n  - c\n'), ['depth: -']);
    for (const sound of ['- a\n    - b\n        - c\n', '1. a\n   - b\n     - c\n2. d\n', '- a\n\t- b\n\t\t- c\n'])
      deepEqual(find(sound), []);
    deepEqual(find('- a\n  - b\n    - c\n', 'goldmark'), []);
  });

  it('go deeper below a block of code in Blackfriday', () => {
    deepEqual(find('- a\n\n    ```js\n    x\n    ```\n\n- b\n'), ['depth: -']);
  });

  it('are reported once where a block of code takes in all that follows', () => {
    deepEqual(find('1. a\n\n    ```js\n    x\n    ```\n\n2. b\n\n    - c\n\n3. d\n'), ['depth: 2.']);
  });

  it('do not go deeper in goldmark below a number that is wider than the indentation', () => {
    deepEqual(find('1. a\n  - b\n2. c\n', 'goldmark'), ['depth: -']);
    deepEqual(find('1. a\n - b\n - c\n2. d\n', 'goldmark'), ['depth: -']);
    deepEqual(find('1. a\n   - b\n2. c\n', 'goldmark'), []);
    deepEqual(find('- a\n - b\n- c\n', 'goldmark'), []);
  });
});

describe('items that run on', () => {
  const find = (body: string, dialect: DialectName = 'blackfriday') => findWith('list-broken', body, dialect);

  it('begin with what Markdown does not count', () => {
    for (const [first, second] of [
      '• ·',
      '1、 2、',
      '（1） （2）',
      '① ②',
      'a. b.',
      '一、 二、',
      '1． 2．',
      '－ －',
      '1\\. 2\\.',
    ].map((pair) => pair.split(' ', 2))) {
      const marks = second === '·' ? [first, first] : [first, second];
      const body = `${marks[0] ?? ''} 甲\n${marks[1] ?? ''} 乙\n`;
      for (const dialect of ['blackfriday', 'goldmark'] as const)
        deepEqual(find(body, dialect), [`run-on: ${first ?? ''}`], body);
    }
    deepEqual(find('1) a\n2) b\n'), ['run-on: 1)']);
    deepEqual(find('1) a\n2) b\n', 'goldmark'), []);
  });

  it('are none where each is a paragraph or a line of its own, or alone', () => {
    for (const body of [
      '• 甲\n\n• 乙\n',
      '1、甲  \n2、乙\n',
      '1、甲<br>\n2、乙\n',
      '1、甲\n乙\n',
      '1、甲\n3、乙\n',
      '— 甲\n乙\n',
    ])
      deepEqual(find(body), [], body);
  });

  it('miss the space among others that have it', () => {
    deepEqual(find('1. a\n2.b\n3. c\n'), ['glued: 2.']);
    deepEqual(find('1. a\n\n2 .b\n\n3. c\n'), ['glued: 2 .']);
    deepEqual(find('1. a\n2.0 is out\n'), []);
  });

  it('have another space, or two markers, or so much space that they are code', () => {
    deepEqual(find('-\u00a0a\n-\u3000b\n'), ['other-space: -\u00a0']);
    deepEqual(findWith('list-swallowed', 'Text\n-\u00a0a\n'), []);
    deepEqual(find('- * a\n- * b\n'), ['twice: *']);
    deepEqual(find('- * a\n- * b\n', 'goldmark'), []);
    deepEqual(find('- a\n-      b\n', 'goldmark'), ['code:       ']);
  });
});
