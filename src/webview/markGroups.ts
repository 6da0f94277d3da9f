import { markKinds, type Mark } from '../protocol/preview';

/** All that is wrong on one line: one mark on the page. */
export interface MarkGroup {
  readonly line: number;
  /** The worst of them, as an index of `markKinds`. */
  readonly kind: number;
  /** Every message, a line each, worst first. */
  readonly message: string;
  /** What a press leads to: the worst, and of these the first. */
  readonly first: Mark;
}

/** Puts marks of the same line together, in the order of the lines. */
export function groupMarks(marks: readonly Mark[]): MarkGroup[] {
  const byLine = new Map<number, Mark[]>();
  for (const mark of marks) {
    const group = byLine.get(mark.line);
    if (group) group.push(mark);
    else byLine.set(mark.line, [mark]);
  }
  const groups = [...byLine].flatMap(([line, group]) => {
    const sorted = group.sort((a, b) => rankOf(a) - rankOf(b) || a.character - b.character);
    const [first] = sorted;
    return first
      ? [{ line, kind: rankOf(first), message: sorted.map(({ message }) => message).join('\n'), first }]
      : [];
  });
  return groups.sort((a, b) => a.line - b.line);
}

/** Where marks are when the lines from one on have moved. */
export function moveMarks(marks: readonly Mark[], from: number, by: number): Mark[] {
  return marks.map((mark) => (mark.line >= from ? { ...mark, line: mark.line + by } : mark));
}

function rankOf({ kind }: Mark): number {
  return markKinds.indexOf(kind);
}
