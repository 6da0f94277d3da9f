import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, findChange } from '../../src/core/text/edits';

describe('findChange', () => {
  const found = (before: string, after: string) => {
    const change = findChange(before, after);
    return change && [before.slice(change.span.start, change.span.end), change.newText];
  };

  it('finds the smallest change', () => {
    assert.equal(findChange('abc', 'abc'), null);
    assert.deepEqual(found('one two three', 'one 2 three'), ['two', '2']);
    assert.deepEqual(found('aaa', 'aaaa'), ['', 'a']);
    assert.deepEqual(found('', 'new'), ['', 'new']);
  });

  it('splits no line break and no character', () => {
    assert.deepEqual(found('a\r\nb', 'a\rb'), ['\r\n', '\r']);
    assert.deepEqual(found('a\nb', 'a\r\nb'), ['\n', '\r\n']);
    assert.deepEqual(found('😀', '😁'), ['😀', '😁']);
  });

  it('makes one text the other', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', '\r', '\n', '😀', '\ud83d', '\ude00') });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const change = findChange(before, after);
        assert.equal(applyEdits(before, change ? [change] : []), after);
      }),
    );
  });
});
