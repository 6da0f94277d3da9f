import assert from 'node:assert/strict';

/** How long hostile text is, in UTF-16 units: enough to tell linear time from more. The nightly run takes 1 MB. */
const hostileSize = Number(process.env['DIGEST_HOSTILE_SIZE'] ?? 100_000);

/** Milliseconds of work below which the timer and the garbage collector are most of what is measured. */
const leastMs = 40;

/** How often both sides are measured at most before the cost counts as more than linear. */
const maxAttempts = 12;

export interface LinearOptions {
  /** Length of the text, or of whatever `build` counts. */
  readonly size?: number;
}

/**
 * Checks that an input costs about as much as its four quarters, one after the other: quadratic work would cost four times as
 * much. Both sides are measured in turn, as time of this process and not of the clock, and the best of each counts: other work
 * on the machine only ever adds.
 * @param build makes an input of about this size
 * @param run what is measured; what it returns is kept, so that the collector has as much to carry on both sides
 */
export function assertLinear<Input>(
  build: (size: number) => Input,
  run: (input: Input) => unknown,
  { size = hostileSize }: LinearOptions = {},
): void {
  const whole = [build(size)];
  const quarters = Array.from({ length: 4 }, () => build(size / 4));
  let [best, bestOfQuarters] = [Infinity, Infinity];
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    best = Math.min(best, measure(whole, run));
    if (best < leastMs) return;
    bestOfQuarters = Math.min(bestOfQuarters, measure(quarters, run));
    if (best <= 2 * bestOfQuarters) return;
  }
  assert.fail(`an input costs ${(best / bestOfQuarters).toFixed(2)} times as much as its four quarters`);
}

/** Milliseconds of this process for all of the inputs. */
function measure<Input>(inputs: readonly Input[], run: (input: Input) => unknown): number {
  const start = process.cpuUsage();
  const kept = inputs.map(run);
  const { user, system } = process.cpuUsage(start);
  // Read after the clock, so that nothing was let go before.
  assert.equal(kept.length, inputs.length);
  return (user + system) / 1000;
}
