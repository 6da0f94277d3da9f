import type { Disposable } from 'vscode';

/** After an action there is rest for this part of the time that it took: long ones are done in slices and leave room themselves. */
const ease = 0.5;
/** At most so many milliseconds of rest. */
const longest = 1_000;

interface Lane {
  /** What runs next: of several requests the last one. */
  next: (() => Promise<void>) | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  running: boolean;
  restUntil: number;
}

/**
 * Runs an action per key as soon as it is asked for, and rests after it in proportion to what it cost: what is quick
 * follows every key, what is slow leaves room for others. The last request always runs, and never beside another one of
 * its key.
 */
export class Pacer implements Disposable {
  readonly #lanes = new Map<string, Lane>();

  run(key: string, action: () => Promise<void>): void {
    const lane = this.#lanes.get(key) ?? { next: undefined, timer: undefined, running: false, restUntil: 0 };
    this.#lanes.set(key, lane);
    lane.next = action;
    this.#schedule(lane);
  }

  /** Forgets what has not begun. */
  cancel(key: string): void {
    const lane = this.#lanes.get(key);
    clearTimeout(lane?.timer);
    if (lane) lane.next = lane.timer = undefined;
  }

  dispose(): void {
    for (const key of this.#lanes.keys()) this.cancel(key);
    this.#lanes.clear();
  }

  #schedule(lane: Lane): void {
    if (lane.running || lane.timer !== undefined || !lane.next) return;
    lane.timer = setTimeout(() => void this.#start(lane), Math.max(0, lane.restUntil - Date.now()));
  }

  async #start(lane: Lane): Promise<void> {
    const action = lane.next;
    lane.next = lane.timer = undefined;
    if (!action) return;
    lane.running = true;
    const started = Date.now();
    try {
      await action();
    } finally {
      lane.running = false;
      lane.restUntil = Date.now() + Math.min(longest, ease * (Date.now() - started));
      this.#schedule(lane);
    }
  }
}
