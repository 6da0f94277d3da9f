import type { Disposable } from 'vscode';

/** Owns what must be disposed with it. */
export abstract class Disposables implements Disposable {
  readonly #owned: Disposable[] = [];

  protected own<T extends Disposable>(owned: T): T {
    this.#owned.push(owned);
    return owned;
  }

  dispose(): void {
    while (this.#owned.length > 0) this.#owned.pop()?.dispose();
  }
}
