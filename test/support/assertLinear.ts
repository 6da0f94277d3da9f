import assert from 'node:assert/strict';

/**
 * How long hostile text is, in UTF-16 units: enough to tell linear time from more. The nightly run takes 1 MB, the most that is
 * read live, and many times as long.
 */
const hostileSize = Number(process.env['DIGEST_HOSTILE_SIZE'] ?? 400_000);

/**
 * Checks that four times the text costs about four times the time. Quadratic work would cost sixteen times as much; the collector,
 * which has more to keep, alone brings it to six.
 * @param build makes a text of about this length
 */
export function assertLinear(build: (length: number) => string, run: (text: string) => unknown): void {
  const quarter = build(hostileSize / 4);
  const whole = build(hostileSize);
  // Other work on the machine can only make the ratio look worse, never better: one good measurement is proof.
  const ratios: number[] = [];
  for (let attempt = 1; attempt <= 4; attempt++) {
    const cost = measure(() => run(whole), attempt);
    // What takes less than the timer and the collector disturb says nothing.
    if (cost < 40) return;
    ratios.push(cost / measure(() => run(quarter), attempt));
    if ((ratios.at(-1) ?? Infinity) <= 8) return;
  }
  assert.fail(`four times the size costs ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')} times as much`);
}

/** Milliseconds of this process, whatever else the machine does; the best of a few runs. */
function measure(run: () => unknown, runs: number): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
