import type { SeenBlock, SeenRun, View } from '../markdown/view';

/** A line of what readers see as text, as it was written: from one line break to the next. */
export interface SeenLine {
  readonly block: SeenBlock;
  readonly runs: readonly SeenRun[];
  /** Whether its block begins with it. */
  readonly isFirst: boolean;
}

const known = new WeakMap<View, readonly SeenLine[]>();

/** The lines of all blocks but code and raw HTML. */
export function readSeenLines(view: View): readonly SeenLine[] {
  const lines = known.get(view) ?? view.blocks.filter(isText).flatMap(cut);
  known.set(view, lines);
  return lines;
}

/** Whether a block is running text. */
export function isText({ path }: SeenBlock): boolean {
  const element = path.at(-1);
  return element !== 'pre' && element !== 'code' && element !== 'html' && element !== 'hr';
}

function cut(block: SeenBlock): SeenLine[] {
  const lines: SeenLine[] = [];
  let from = 0;
  const add = (to: number) => {
    const runs = from === 0 && to === block.runs.length ? block.runs : block.runs.slice(from, to);
    if (to > from) lines.push({ block, runs, isFirst: from === 0 });
    from = to + 1;
  };
  block.runs.forEach(({ kind }, index) => {
    if (kind === 'break') add(index);
  });
  add(block.runs.length);
  return lines;
}

/** Whether a run shows exactly what is written: no escape, no entity, no typography. */
export function isVerbatim(text: string, { kind, span, text: shown }: SeenRun): boolean {
  return kind === 'text' && span.end - span.start === shown.length && text.startsWith(shown, span.start);
}
