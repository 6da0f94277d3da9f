import type { Steps } from '../core/text/steps';

/** Milliseconds that work may take before others have their turn. */
const slice = 12;
/** Milliseconds that others have in between: a message takes several turns to be sent or read, and each would wait for a slice. */
const others = 3;

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
    await rest();
    if (!isWanted()) return undefined;
  }
}

/** Lets others finish what they have begun. */
export async function rest(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, others));
  await pause();
}

/**
 * Lets others have their turn. A timer would not: Node runs timers that have become due meanwhile before anything that
 * has arrived.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
