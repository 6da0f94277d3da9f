import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { aimAt, askNext, type Aim } from '../../src/editor/preview/aim';

/** An editor whose lines are wrapped to so many rows each, and that leaves some free above what it is asked for. */
function editorOf(rows: readonly number[], room: number) {
  const starts = rows.map((_, line) => rows.slice(0, line).reduce((sum, count) => sum + count, 0));
  const last = rows.length - 1;
  const rowOf = (place: number) => {
    const line = Math.min(last, Math.floor(place));
    return (starts[line] ?? 0) + Math.floor((place - line) * (rows[line] ?? 1) + 1e-9);
  };
  const reveal = (place: number) => {
    const row = Math.max(0, rowOf(place) - room);
    const line = starts.findLastIndex((start) => start <= row);
    return line + (row - (starts[line] ?? 0)) / (rows[line] ?? 1);
  };
  return { rowOf, reveal };
}

function scrollTo(editor: ReturnType<typeof editorOf>, line: number, options: { room: number; near: number }) {
  let asked = 0;
  let reached = 0;
  for (let aim: Aim | undefined = aimAt(line, { ...options, ahead: 0 }); aim; aim = askNext(aim, reached)) {
    reached = editor.reveal(aim.asked);
    asked++;
  }
  return { reached, asked };
}

describe('putting a line at the top edge of an editor', () => {
  it('asks once where the editor leaves no room', () => {
    const editor = editorOf([1, 9, 1, 4], 0);
    const { reached, asked } = scrollTo(editor, 2, { room: 0, near: 1 });
    equal(reached, 2);
    equal(asked, 1);
  });

  it('comes to within a row of it, however lines are wrapped', () => {
    const anyRows = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 30, maxLength: 60 });
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 0, max: 8 }), fc.nat(9_999), (rows, room, at) => {
        const editor = editorOf(rows, room);
        const line = (at / 10_000) * (rows.length - room - 1);
        const near = 1 / (rows[Math.floor(line)] ?? 1);
        const { reached, asked } = scrollTo(editor, line, { room, near });
        ok(Math.abs(editor.rowOf(reached) - editor.rowOf(line)) <= 1);
        ok(asked <= 11);
      }),
    );
  });
});
