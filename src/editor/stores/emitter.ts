import type { Event } from './ports';

/** Fires an event. VS Code's own emitter exists only in VS Code. */
export class Emitter<T> {
  readonly #listeners = new Set<(value: T) => unknown>();

  readonly event: Event<T> = (listener) => {
    // A function of its own, so that a listener can be added twice.
    const added = (value: T) => listener(value);
    this.#listeners.add(added);
    return { dispose: () => void this.#listeners.delete(added) };
  };

  /** Calls all listeners; one that throws does not keep the others from being called. */
  fire(value: T): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(value);
      } catch (error) {
        setTimeout(() => {
          throw error;
        });
      }
    }
  }

  dispose(): void {
    this.#listeners.clear();
  }
}
