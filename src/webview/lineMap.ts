/** A line of the file and where it is painted, in pixels from the top of the page. */
export interface LinePlace {
  readonly line: number;
  readonly top: number;
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
    if (!last || (place.line > last.line && place.top > last.top)) kept.push(place);
  }
  return kept;
}

function interpolate(places: readonly LinePlace[], value: number, from: keyof LinePlace, to: keyof LinePlace): number {
  const next = firstAbove(places, value, from);
  const below = places[next - 1];
  const above = places[next];
  if (!below) return above?.[to] ?? 0;
  if (!above) return below[to];
  return below[to] + ((value - below[from]) / (above[from] - below[from])) * (above[to] - below[to]);
}

function firstAbove(places: readonly LinePlace[], value: number, key: keyof LinePlace): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.[key] ?? Infinity) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
