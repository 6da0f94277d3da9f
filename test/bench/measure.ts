/** Milliseconds of the fastest of some runs: other work on the machine only ever adds. */
export function best(action: () => unknown, runs = 30): number {
  let fastest = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    action();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

/** One line of the table: how many times as long as what it is compared with. */
export interface Figure {
  readonly name: string;
  readonly against: string;
  readonly ms: number;
  readonly ratio: number;
  /** What the ratio must stay below, where a bar is set. */
  readonly bar?: number;
}

export function compare(name: string, ms: number, against: string, base: number, bar?: number): Figure {
  const figure = { name, against, ms: round(ms), ratio: round(ms / base) };
  return bar === undefined ? figure : { ...figure, bar };
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
