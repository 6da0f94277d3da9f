/** Where a line of the file is on the page: pixels from the top of the page. */
export interface LinePosition {
  readonly line: number;
  readonly top: number;
  /** The end of a block: the start of another block on the same line is more exact. */
  readonly isEnd?: boolean;
}

/** The top of a line, interpolated between positions. They ascend; outside of them the nearest one counts. */
export function topOfLine(positions: readonly LinePosition[], line: number): number {
  return interpolate(positions, line, 'line', 'top');
}

/** The line at a height, with a fraction; the inverse of `topOfLine`. */
export function lineAtTop(positions: readonly LinePosition[], top: number): number {
  return interpolate(positions, top, 'top', 'line');
}

/** Keeps the positions with which both line and height increase: a block inside another begins where that one does. */
export function keepAscending(positions: readonly LinePosition[]): LinePosition[] {
  const kept: LinePosition[] = [];
  for (const position of positions) {
    const last = kept.at(-1);
    const isBetter = last?.isEnd && !position.isEnd && position.line === last.line && position.top >= last.top;
    if (isBetter) kept[kept.length - 1] = position;
    else if (!last || (position.line > last.line && position.top > last.top)) kept.push(position);
  }
  return kept;
}

/**
 * Finds the last of some items, sorted by value, whose value is not above the given one.
 * @returns its index; -1 where every value is above
 */
export function lastAtOrBefore<T>(items: readonly T[], valueOf: (item: T) => number, value: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueOf(items[middle] as T) > value) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

type Axis = 'line' | 'top';

function interpolate(positions: readonly LinePosition[], value: number, from: Axis, to: Axis): number {
  const index = lastAtOrBefore(positions, (position) => position[from], value);
  const start = positions[index];
  const end = positions[index + 1];
  if (!start) return end?.[to] ?? 0;
  if (!end) return start[to];
  return start[to] + ((value - start[from]) / (end[from] - start[from])) * (end[to] - start[to]);
}
