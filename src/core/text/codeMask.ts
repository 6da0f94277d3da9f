/**
 * Which characters of a paragraph are in a code span, by CommonMark: a run of backticks is closed by the next run of the
 * same length. Runs are looked up by length, so that a paragraph of backticks stays linear.
 */
export function maskCode(text: string): (at: number) => boolean {
  if (!text.includes('`')) return () => false;
  const runs: { start: number; end: number }[] = [];
  const byLength = new Map<number, number[]>();
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== '`') continue;
    const start = i;
    while (text[i + 1] === '`') i++;
    const places = byLength.get(i + 1 - start) ?? [];
    places.push(runs.length);
    byLength.set(i + 1 - start, places);
    runs.push({ start, end: i + 1 });
  }
  const mask = new Uint8Array(text.length);
  const seen = new Map<number, number>();
  for (let index = 0; index < runs.length; index++) {
    const open = runs[index];
    if (open === undefined || text[open.start - 1] === '\\') continue;
    const length = open.end - open.start;
    const places = byLength.get(length) ?? [];
    let next = seen.get(length) ?? 0;
    while (next < places.length && (places[next] ?? 0) <= index) next++;
    seen.set(length, next);
    const closing = places[next];
    const close = closing === undefined ? undefined : runs[closing];
    if (closing === undefined || close === undefined) continue;
    mask.fill(1, open.start, close.end);
    index = closing;
  }
  return (at) => mask[at] === 1;
}
