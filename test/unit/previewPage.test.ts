import { deepEqual, equal } from 'node:assert/strict';
import { pairBlocks } from '../../src/webview/blockKeys';
import { ascending, lineAtTop, topOfLine } from '../../src/webview/lineMap';

describe('pairing the blocks of two versions', () => {
  const pair = (before: string, after: string) => pairBlocks(before.split(' '), after.split(' '));

  it('pairs what stayed, wherever it moved to', () => {
    deepEqual(pair('<p>a <p>b <p>c', '<p>a <p>x <p>b <p>c'), [0, undefined, 1, 2]);
    deepEqual(pair('<p>a <p>b <p>c', '<p>a <p>c'), [0, 2]);
    deepEqual(pair('<p>a <p>b <p>c <p>d', '<p>a <p>c <p>b <p>d'), [0, 2, 1, 3]);
  });

  it('makes a changed block from the old one in its place', () => {
    deepEqual(pair('<p>a <p>b <p>c', '<p>a <p>x <p>c'), [0, 1, 2]);
  });

  it('makes no element from another', () => {
    deepEqual(pair('<p>a <h3>b <p>c', '<p>a <p>b <p>c'), [0, undefined, 2]);
    deepEqual(pair('<p>a <pre>b', '<p>a <p>b'), [0, undefined]);
  });

  it('tells equal blocks apart', () => {
    deepEqual(pair('<p>a <p>a <p>a', '<p>a <p>a <p>a <p>a'), [0, 1, 2, undefined]);
  });
});

describe('lines and their places on the page', () => {
  const places = [
    { line: 0, top: 0 },
    { line: 10, top: 100 },
    { line: 12, top: 500 },
  ];

  it('interpolates between blocks, both ways', () => {
    equal(topOfLine(places, 5), 50);
    equal(topOfLine(places, 11), 300);
    equal(lineAtTop(places, 300), 11);
    equal(lineAtTop(places, 50), 5);
  });

  it('stays inside of the page', () => {
    equal(topOfLine(places, 99), 500);
    equal(topOfLine(places, -1), 0);
    equal(lineAtTop(places, 9999), 12);
    equal(topOfLine([], 3), 0);
  });

  it('leaves out what does not ascend: blocks that begin together, floats, rows side by side', () => {
    deepEqual(
      ascending([
        ...places,
        { line: 12, top: 510 },
        { line: 13, top: 400 },
        { line: 11, top: 600 },
        { line: 14, top: 700 },
      ]),
      [...places, { line: 14, top: 700 }],
    );
  });
});
