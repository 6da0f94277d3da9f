/** Finds the backticks that close a code span, each pair in constant time. */
export class CodeRuns {
  private runs: Map<number, number[]> | undefined;

  constructor(private readonly text: string) {}

  /** Where the next run of exactly `length` backticks begins; -1 where there is none. Asked for in order. */
  find(length: number, from: number): number {
    this.runs ??= readRuns(this.text);
    const starts = this.runs.get(length);
    if (!starts) return -1;
    // Sorted from behind, so that what was passed is dropped.
    while (starts.length && (starts.at(-1) ?? 0) < from) starts.pop();
    return starts.at(-1) ?? -1;
  }
}

function readRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (let at = text.indexOf('`'); at >= 0;) {
    let end = at;
    while (text.charCodeAt(end) === 96) end++;
    const known = runs.get(end - at);
    if (known) known.push(at);
    else runs.set(end - at, [at]);
    at = text.indexOf('`', end);
  }
  for (const starts of runs.values()) starts.reverse();
  return runs;
}
