/** A line of the file and where it is painted, in pixels from the top of the page. */
export interface LinePlace {
  readonly line: number;
  readonly top: number;
  /** A block ends here: what begins on the same line says better where it is painted. */
  readonly ends?: boolean;
}

/** How far down a line is painted; between two places it is interpolated. Places are in ascending order. */
export function topOfLine(places: readonly LinePlace[], line: number): number {
  return interpolate(places, line, 'line', 'top');
}

/** Which line is painted at a height; the inverse of `topOfLine`. */
export function lineAtTop(places: readonly LinePlace[], top: number): number {
  return interpolate(places, top, 'top', 'line');
}

/** Keeps the places in which both line and height grow: blocks inside of a block begin where it does. */
export function ascending(places: readonly LinePlace[]): LinePlace[] {
  const kept: LinePlace[] = [];
  for (const place of places) {
    const last = kept.at(-1);
    if (last?.ends && !place.ends && place.line === last.line && place.top >= last.top) kept[kept.length - 1] = place;
    else if (!last || (place.line > last.line && place.top > last.top)) kept.push(place);
  }
  return kept;
}

/**
 * Finds the last of some things in ascending order that is not above a value.
 * @returns its index; -1 where all are
 */
export function lastNotAbove<T>(things: readonly T[], valueOf: (thing: T) => number, value: number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueOf(things[middle] as T) > value) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

function interpolate(places: readonly LinePlace[], value: number, from: 'line' | 'top', to: 'line' | 'top'): number {
  const index = lastNotAbove(places, (place) => place[from], value);
  const below = places[index];
  const above = places[index + 1];
  if (!below) return above?.[to] ?? 0;
  if (!above) return below[to];
  return below[to] + ((value - below[from]) / (above[from] - below[from])) * (above[to] - below[to]);
}
