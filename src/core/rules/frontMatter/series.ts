import type { Span } from '../../text/span';

const bars = /[|｜]/;
const longestSeries = 40;

/** What stands before the first bar of a title, as in `SOFA Weekly | …`; null where there is no bar. */
export function readSeries(title: string): string | null {
  const at = title.search(bars);
  const series = at < 0 ? '' : title.slice(0, at).trim();
  return series.length > 1 && series.length <= longestSeries ? series : null;
}

export interface RepeatedSeries {
  readonly series: string;
  /** The second time with its bar, in the value; to be taken out. */
  readonly again: Span;
  /** Nothing stands between the two. */
  readonly doubled: boolean;
}

/** Finds the series' name a second time, with a bar behind it, in `SOFA Weekly | SOFA Weekly | …`. */
export function findRepeatedSeries(value: string): RepeatedSeries | null {
  const series = readSeries(value);
  if (series === null) return null;
  const folded = value.toLowerCase();
  const behind = value.search(bars) + 1;
  for (
    let at = folded.indexOf(series.toLowerCase(), behind);
    at >= 0;
    at = folded.indexOf(series.toLowerCase(), at + 1)
  ) {
    const end = at + series.length;
    const bar = /^\s{0,8}[|｜]\s{0,8}/.exec(value.slice(end, end + 20));
    if (!bar) continue;
    return { series, again: { start: at, end: end + bar[0].length }, doubled: value.slice(behind, at).trim() === '' };
  }
  return null;
}
