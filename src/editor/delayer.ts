import type { Disposable } from 'vscode';

/** One trailing timer per key: the last call of a burst runs, and it always runs. */
export class Delayer implements Disposable {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** @param delay milliseconds after the last call for a key */
  constructor(readonly delay: number) {}

  run(key: string, action: () => void): void {
    this.cancel(key);
    this.#timers.set(
      key,
      setTimeout(() => {
        this.#timers.delete(key);
        action();
      }, this.delay),
    );
  }

  cancel(key: string): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
  }

  dispose(): void {
    for (const key of [...this.#timers.keys()]) this.cancel(key);
  }
}
