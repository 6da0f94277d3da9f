import type { Disposable } from 'vscode';

/** After an action its key cools down for this part of the time that it took. */
const cooldownRatio = 0.5;
const maxCooldownMs = 1_000;

interface Queue {
  /** What runs next: of several requests the last one. */
  next: (() => Promise<void>) | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  running: boolean;
  coolUntil: number;
}

/**
 * Runs an action per key as soon as it is requested, then leaves time for others in proportion to what it took: a small
 * issue follows every key, a large one does not keep the keyboard waiting. The last request always runs, and never beside
 * another one of its key.
 */
export class Throttle implements Disposable {
  readonly #queues = new Map<string, Queue>();

  run(key: string, action: () => Promise<void>): void {
    const queue = this.#queues.get(key) ?? { next: undefined, timer: undefined, running: false, coolUntil: 0 };
    this.#queues.set(key, queue);
    queue.next = action;
    this.#schedule(queue);
  }

  /** Forgets what has not begun. */
  cancel(key: string): void {
    const queue = this.#queues.get(key);
    clearTimeout(queue?.timer);
    if (queue) queue.next = queue.timer = undefined;
  }

  dispose(): void {
    for (const key of this.#queues.keys()) this.cancel(key);
    this.#queues.clear();
  }

  #schedule(queue: Queue): void {
    if (queue.running || queue.timer !== undefined || !queue.next) return;
    queue.timer = setTimeout(() => void this.#start(queue), Math.max(0, queue.coolUntil - Date.now()));
  }

  async #start(queue: Queue): Promise<void> {
    const action = queue.next;
    queue.next = queue.timer = undefined;
    if (!action) return;
    queue.running = true;
    const started = Date.now();
    try {
      await action();
    } finally {
      queue.running = false;
      queue.coolUntil = Date.now() + Math.min(maxCooldownMs, cooldownRatio * (Date.now() - started));
      this.#schedule(queue);
    }
  }
}

/**
 * Ends the current task, so that keys and messages that have arrived are handled first. A timer would not do: Node runs
 * timers that are due before anything that has arrived.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
