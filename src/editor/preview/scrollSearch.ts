/**
 * The search for the position that an editor must be asked to reveal at its top edge so that a line gets there: it leaves
 * some rows free above. All positions are lines with fractions.
 */
export interface ScrollSearch {
  /** The line that is to get to the top edge. */
  readonly line: number;
  /** The position that the editor is asked to reveal next. */
  readonly probe: number;
  /** The position searched for lies between these. */
  readonly low: number;
  readonly high: number;
  /** A line at the top edge that is less far off is good enough. */
  readonly tolerance: number;
  readonly probesLeft: number;
}

export interface ScrollSearchOptions {
  /** How many rows the editor leaves free at most; a row is at most a line. */
  readonly maxFreeRows: number;
  /** How far below its line the last search has ended. */
  readonly overshoot: number;
  readonly tolerance: number;
}

/** Positions that differ by less are on the same row. */
const minDifference = 0.01;
const maxProbes = 10;

/** Starts a search, with the first probe where the last search makes it likely to succeed. */
export function startSearch(line: number, { maxFreeRows, overshoot, tolerance }: ScrollSearchOptions): ScrollSearch {
  const high = line + maxFreeRows;
  const probe = Math.min(Math.max(line, line + overshoot), high);
  return { line, probe, low: line, high, tolerance, probesLeft: maxProbes };
}

/**
 * Continues a search: first by the distance that is missing, else by bisection.
 * @param reached the line at the top edge after the last probe
 * @returns undefined where the line is there, or as near as it can be brought
 */
export function nextProbe(search: ScrollSearch, reached: number): ScrollSearch | undefined {
  const missing = search.line - reached;
  const isThere = Math.floor(reached) === Math.floor(search.line) && Math.abs(missing) < search.tolerance;
  if (isThere || search.probesLeft === 0 || search.high - search.low < minDifference) return undefined;
  const low = missing > 0 ? search.probe : search.low;
  const high = missing > 0 ? search.high : search.probe;
  const direct = search.probe + missing;
  const probe = direct > low && direct < high ? direct : (low + high) / 2;
  return { ...search, probe, low, high, probesLeft: search.probesLeft - 1 };
}
