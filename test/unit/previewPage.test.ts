import { deepEqual, equal } from 'node:assert/strict';
import { keepAscending, lastAtOrBefore, lineAtTop, topOfLine } from '../../src/webview/lineMap';
import { groupMarks, shiftMarks } from '../../src/webview/margin';
import { pairBlocks } from '../../src/webview/patch';
import { moveOffset } from '../../src/webview/selection';

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
      keepAscending([
        ...places,
        { line: 12, top: 510 },
        { line: 13, top: 400 },
        { line: 11, top: 600 },
        { line: 14, top: 700 },
      ]),
      [...places, { line: 14, top: 700 }],
    );
  });

  it('takes what begins on a line before what ends there', () => {
    const ends = [
      { line: 0, top: 0 },
      { line: 1, top: 50, isEnd: true },
      { line: 1, top: 60 },
      { line: 2, top: 90, isEnd: true },
      { line: 2, top: 95, isEnd: true },
    ];
    deepEqual(keepAscending(ends), [ends[0], ends[2], ends[3]]);
  });

  it('finds the last place that is not above a value', () => {
    const found = [-1, 0, 5, 10, 11, 99].map((line) => lastAtOrBefore(places, (place) => place.line, line));
    deepEqual(found, [-1, 0, 0, 1, 1, 2]);
  });
});

describe('a selection in a text that changes', () => {
  const cases: [string, string, number, number][] = [
    ['one two', 'one x two', 2, 2],
    ['one two', 'one x two', 7, 9],
    ['one two', 'one', 7, 3],
    ['one two', 'two', 5, 1],
    ['one two', 'one three', 7, 9],
    ['', 'a', 0, 0],
  ];
  for (const [before, after, offset, moved] of cases) {
    it(`${before} → ${after}, at ${offset}`, () => equal(moveOffset(before, after, offset), moved));
  }
});

describe('the marks in the margin', () => {
  const mark = (kind: 'error' | 'warning' | 'info', line: number, character = 0) => {
    return { kind, line, character, message: `${kind} ${line}:${character}` };
  };

  it('are one for each line, the worst first', () => {
    const marks = [mark('info', 7), mark('warning', 3, 5), mark('error', 3, 9), mark('warning', 3, 2)];
    deepEqual(
      groupMarks(marks).map(({ line, worst, message }) => [line, worst.kind, message, worst.character]),
      [
        [3, 'error', 'error 3:9\nwarning 3:2\nwarning 3:5', 9],
        [7, 'info', 'info 7:0', 0],
      ],
    );
  });

  it('go with the lines below a change', () => {
    deepEqual(
      shiftMarks([mark('info', 3), mark('info', 7)], 5, 2).map(({ line }) => line),
      [3, 9],
    );
  });
});
