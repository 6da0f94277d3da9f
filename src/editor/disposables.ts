import type { Disposable } from 'vscode';
import type { Event } from './stores/ports';

/** Owns what must be disposed with it. */
export abstract class Disposables implements Disposable {
  readonly #owned: Disposable[] = [];

  protected own<T extends Disposable>(owned: T): T {
    this.#owned.push(owned);
    return owned;
  }

  /** Calls a listener at every event as long as this is not disposed of. */
  protected listen<T>(event: Event<T>, listener: (value: T) => unknown): void {
    this.own(event(listener));
  }

  dispose(): void {
    while (this.#owned.length > 0) this.#owned.pop()?.dispose();
  }
}
