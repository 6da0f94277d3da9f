import type { Steps } from '../core/text/steps';

/** Milliseconds that work may take before others have their turn. */
const slice = 12;

/**
 * Does long work in slices: keys, completions and other extensions are answered in between.
 * @param isWanted asked before each slice but the first
 * @returns undefined where the work is no longer wanted
 */
export async function runInSlices<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | undefined> {
  for (;;) {
    const end = performance.now() + slice;
    while (performance.now() < end) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await pause();
    if (!isWanted()) return undefined;
  }
}

/** Lets others have their turn. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
