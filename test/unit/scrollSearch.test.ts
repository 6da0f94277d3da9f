import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { nextProbe, startSearch, type ScrollSearch } from '../../src/editor/preview/scrollSearch';

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

function scrollTo(
  editor: ReturnType<typeof editorOf>,
  line: number,
  options: { maxFreeRows: number; tolerance: number },
) {
  let asked = 0;
  let reached = 0;
  let search: ScrollSearch | undefined = startSearch(line, { ...options, overshoot: 0 });
  for (; search; search = nextProbe(search, reached)) {
    reached = editor.reveal(search.probe);
    asked++;
  }
  return { reached, asked };
}

describe('putting a line at the top edge of an editor', () => {
  it('asks once where the editor leaves no room', () => {
    const editor = editorOf([1, 9, 1, 4], 0);
    const { reached, asked } = scrollTo(editor, 2, { maxFreeRows: 0, tolerance: 1 });
    equal(reached, 2);
    equal(asked, 1);
  });

  it('comes to within a row of it, however lines are wrapped', () => {
    const anyRows = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 30, maxLength: 60 });
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 0, max: 8 }), fc.nat(9_999), (rows, room, at) => {
        const editor = editorOf(rows, room);
        const line = (at / 10_000) * (rows.length - room - 1);
        const tolerance = 1 / (rows[Math.floor(line)] ?? 1);
        const { reached, asked } = scrollTo(editor, line, { maxFreeRows: room, tolerance });
        ok(Math.abs(editor.rowOf(reached) - editor.rowOf(line)) <= 1);
        ok(asked <= 11);
      }),
    );
  });
});
