import type { SeenBlock, SeenRun, View } from '../markdown/view';

/** A run with the block that it stands in. */
export interface PlacedRun {
  readonly run: SeenRun;
  readonly block: SeenBlock;
}

const known = new WeakMap<View, readonly PlacedRun[]>();

/** The run that shows a place of the file. */
export function findRun(view: View, at: number): PlacedRun | undefined {
  const runs = known.get(view) ?? sortRuns(view);
  known.set(view, runs);
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.run.span.start ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  const found = runs[low - 1];
  return found && found.run.span.end > at ? found : undefined;
}

function sortRuns({ blocks }: View): PlacedRun[] {
  return blocks
    .flatMap((block) => block.runs.map((run) => ({ run, block })))
    .filter(({ run: { span } }) => span.end > span.start)
    .sort((a, b) => a.run.span.start - b.run.span.start);
}
