import { EventEmitter, Uri, workspace } from 'vscode';
import { Delayer } from '../delayer';
import { Disposables } from '../disposables';

/** Milliseconds in which several reports become one. */
const settle = 100;
/** More addresses than these are not kept: somebody types one letter by letter. */
const most = 5_000;

interface Asked {
  readonly done: Promise<void>;
}

/**
 * Which files are there, for those who cannot wait for the disk. What is not known yet is asked for, and told of when it
 * is; a watcher keeps it up to date.
 */
export class FileCache extends Disposables {
  readonly #changed = this.own(new EventEmitter<void>());
  readonly #delayer = this.own(new Delayer(settle));
  readonly #known = new Map<string, boolean>();
  /** What the disk is being asked for; of several times the last one counts. */
  readonly #asked = new Map<string, Asked>();
  #isWatching = false;
  readonly #touched = new Set<string>();
  /** Something is known now that was not known, or was known otherwise. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    super();
    this.own(workspace.onDidChangeWorkspaceFolders(() => this.#known.clear()));
  }

  /** Whether there is a file or folder; undefined where nobody knows (yet): no watcher looks outside of the workspace. */
  has(uri: Uri): boolean | undefined {
    if (!workspace.getWorkspaceFolder(uri)) return undefined;
    this.#watch();
    const key = uri.toString();
    const known = this.#known.get(key);
    if (known === undefined && !this.#asked.has(key)) this.#ask(uri, key);
    return known;
  }

  /** Nothing is watched before somebody asks. */
  #watch(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    // Folders too: of a file in a folder that was made a moment before nothing is reported, only the folder is.
    const watcher = this.own(workspace.createFileSystemWatcher('**', false, true, false));
    this.own(watcher.onDidCreate((uri) => this.#touch(uri)));
    this.own(watcher.onDidDelete((uri) => this.#touch(uri)));
  }

  /** Resolves when nothing is being asked for. */
  async whenKnown(): Promise<void> {
    while (this.#asked.size > 0) await Promise.all([...this.#asked.values()].map(({ done }) => done));
  }

  #ask(uri: Uri, key: string): void {
    const asked: Asked = { done: exists(uri).then((isThere) => this.#answer(key, isThere, asked)) };
    this.#asked.set(key, asked);
  }

  #answer(key: string, isThere: boolean, asked: object): void {
    if (this.#asked.get(key) !== asked) return;
    this.#asked.delete(key);
    const before = this.#known.get(key);
    if (this.#known.size >= most) this.#known.clear();
    this.#known.set(key, isThere);
    if (before !== isThere) this.#tell();
  }

  /** A file or folder came or went; what lay in it did so too. */
  #touch(uri: Uri): void {
    if (this.#known.size + this.#asked.size === 0) return;
    this.#touched.add(uri.toString());
    this.#delayer.run('touched', () => {
      for (const key of [...this.#known.keys(), ...this.#asked.keys()])
        if (this.#isTouched(key)) this.#ask(Uri.parse(key), key);
      this.#touched.clear();
    });
  }

  #isTouched(key: string): boolean {
    for (let end = key.length; end > 0; end = key.lastIndexOf('/', end - 1))
      if (this.#touched.has(key.slice(0, end))) return true;
    return false;
  }

  /** Answers come one by one: they are told of together. */
  #tell(): void {
    const tell = () => (this.#asked.size > 0 ? this.#tell() : this.#changed.fire());
    this.#delayer.run('changed', tell);
  }
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
