import assert from 'node:assert/strict';

/**
 * How long hostile text is, in UTF-16 units: enough to tell linear time from more. The nightly run takes 1 MB, the most that is
 * read live, and many times as long.
 */
const hostileSize = Number(process.env['DIGEST_HOSTILE_SIZE'] ?? 400_000);

/**
 * Checks that a text costs about as much as its four quarters, one after the other: quadratic work would cost four times as much.
 * What the quarters give is kept until the last of them is done, so that the collector has as much to carry on both sides.
 * @param build makes a text of about this length
 * @param run what is measured; what it returns is kept
 */
export function assertLinear(build: (length: number) => string, run: (text: string) => unknown): void {
  const whole = [build(hostileSize)];
  const quarters = Array.from({ length: 4 }, () => build(hostileSize / 4));
  // Other work on the machine can only make the ratio look worse, never better: one good measurement is proof.
  const ratios: number[] = [];
  for (let attempt = 1; attempt <= 5; attempt++) {
    const cost = measure(whole, run, attempt);
    // What takes less than the timer and the collector disturb says nothing.
    if (cost < 40) return;
    ratios.push(cost / measure(quarters, run, attempt));
    if ((ratios.at(-1) ?? Infinity) <= 2) return;
  }
  assert.fail(`a text costs ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')} times as much as its four quarters`);
}

/** Milliseconds of this process, whatever else the machine does; the best of a few runs over all of the texts. */
function measure(texts: readonly string[], run: (text: string) => unknown, runs: number): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = process.cpuUsage();
    const kept = texts.map(run);
    const { user, system } = process.cpuUsage(start);
    // Read after the clock, so that nothing was let go before.
    assert.equal(kept.length, texts.length);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
