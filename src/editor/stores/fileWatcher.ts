import type { Uri } from 'vscode';
import { Disposables } from '../disposables';
import { Emitter } from './emitter';
import type { FileEvents } from './ports';

/** Milliseconds in which reports are gathered: a checkout changes many files, and a save reports one file several times. */
const gatherMs = 50;

type Kind = 'created' | 'changed' | 'deleted';

/**
 * What is reported of files and folders; which of the two an address is, only the disk can tell. So it can whether what was
 * deleted is gone: where a folder is replaced quickly, the deletion of a folder in it may be all that is reported.
 */
export interface FileChanges {
  readonly created: readonly Uri[];
  readonly changed: readonly Uri[];
  readonly deleted: readonly Uri[];
  /** Whether a file, or a folder that it lies in, was changed or deleted: what is known of the file may be wrong. */
  outdates(key: string): boolean;
  /** The same, or created: what was not there may be there now. */
  touches(key: string): boolean;
}

/**
 * Watches the files and folders of the workspace for everybody. Folders too: of a file in a folder that was created a
 * moment before nothing is reported, only the folder is.
 */
export class FileWatcher extends Disposables {
  readonly #changed = this.own(new Emitter<FileChanges>());
  /** By address, in the order of the last report of each. */
  #pending = new Map<string, { readonly uri: Uri; readonly kind: Kind }>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly onDidChange = this.#changed.event;

  constructor(...sources: readonly FileEvents[]) {
    super();
    for (const source of sources) {
      this.listen(source.onDidCreate, (uri) => this.#add(uri, 'created'));
      this.listen(source.onDidChange, (uri) => this.#add(uri, 'changed'));
      this.listen(source.onDidDelete, (uri) => this.#add(uri, 'deleted'));
    }
  }

  override dispose(): void {
    clearTimeout(this.#timer);
    super.dispose();
  }

  #add(uri: Uri, kind: Kind): void {
    const key = uri.toString();
    // What was there before and is there again has changed: nobody who knows it is told that it is new.
    const isBack = kind === 'created' && this.#pending.get(key)?.kind === 'deleted';
    this.#pending.delete(key);
    this.#pending.set(key, { uri, kind: isBack ? 'changed' : kind });
    this.#timer ??= setTimeout(() => this.#flush(), gatherMs);
  }

  #flush(): void {
    const pending = this.#pending;
    this.#timer = undefined;
    this.#pending = new Map();
    const listed = [...pending.values()];
    const list = (wanted: Kind) => listed.filter(({ kind }) => kind === wanted).map(({ uri }) => uri);
    const hasAbove = (key: string, kinds: readonly Kind[]) => {
      for (let end = key.length; end > 0; end = key.lastIndexOf('/', end - 1)) {
        const kind = pending.get(key.slice(0, end))?.kind;
        if (kind && kinds.includes(kind)) return true;
      }
      return false;
    };
    this.#changed.fire({
      created: list('created'),
      changed: list('changed'),
      deleted: list('deleted'),
      outdates: (key) => hasAbove(key, ['changed', 'deleted']),
      touches: (key) => hasAbove(key, ['created', 'changed', 'deleted']),
    });
  }
}
