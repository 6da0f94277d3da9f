import type { Uri } from 'vscode';
import type { Archive } from '../../core/archive/archive';
import { readEarlier } from '../../core/archive/earlier';
import type { LintContext } from '../../core/lint/rule';
import { Delayer } from '../delayer';
import { Disposables } from '../disposables';
import { Emitter } from './emitter';
import type { FileWatcher } from './fileWatcher';
import { imageCandidates, localImages } from './imageCandidates';
import type { DigestFile } from './issueStore';
import type { Event, FileSystem } from './ports';

/** Milliseconds without a change of the archive before contexts are compared, and before the archive is read. */
const restMs = 300;

/** The issues of the workspace, as far as they are read. */
export interface ArchiveSource {
  readonly archive: Archive;
  /** Half an archive would find half of what was recommended before. */
  readonly isComplete: boolean;
  /** Begins to read all issues, the first time that someone needs them. */
  start(): void;
  /** A file was read or removed, or all were. */
  readonly onDidApply: Event<void>;
}

interface Known {
  file: DigestFile;
  /** The addresses that were looked up last, or are being looked up. */
  wanted: string;
  files: ReadonlyMap<string, boolean>;
  /** Counts the lookups: of several the last one counts. */
  lookups: number;
}

/**
 * Gathers what rules know of an issue from the disk and from earlier issues, and follows both. All issues are read when
 * one that recommends articles is looked at.
 */
export class LintContexts extends Disposables {
  readonly #source: ArchiveSource;
  readonly #disk: FileSystem;
  readonly #delayer = this.own(new Delayer(restMs));
  readonly #changed = this.own(new Emitter<void>());
  /** By address, for issues whose findings are kept up to date. */
  readonly #known = new Map<string, Known>();
  /** A context may differ from what it was. */
  readonly onDidChange = this.#changed.event;

  constructor(source: ArchiveSource, disk: FileSystem, watcher: FileWatcher) {
    super();
    this.#source = source;
    this.#disk = disk;
    this.listen(source.onDidApply, () => this.#delayer.run('compare', () => this.#changed.fire()));
    this.listen(watcher.onDidChange, ({ touches }) => {
      for (const [key, { file }] of this.#known) {
        const isTouched = localImages(file.digest).some((address) =>
          imageCandidates(file, address, disk).some((uri) => touches(uri.toString())),
        );
        if (isTouched) void this.#lookUp(key);
      }
    });
  }

  /** What is known now; what is not known yet is looked up, and an event fires when it is. */
  of(file: DigestFile): LintContext {
    const key = file.uri.toString();
    const known: Known = this.#known.get(key) ?? { file, wanted: '', files: new Map(), lookups: 0 };
    this.#known.set(key, known);
    const addresses = localImages(file.digest);
    const wanted = JSON.stringify([file.root?.toString(), file.config.site.static, addresses]);
    const isWanted = known.wanted === wanted;
    Object.assign(known, { file, wanted });
    if (!isWanted) void this.#lookUp(key);
    return this.#describe(file, new Map([...known.files].filter(([address]) => addresses.includes(address))));
  }

  /** The same, when all is known. */
  async read(file: DigestFile): Promise<LintContext> {
    return this.#describe(file, await this.#readFiles(file));
  }

  /** Stops following what concerns a file. */
  forget(uri: Uri): void {
    this.#known.delete(uri.toString());
  }

  #describe({ uri, isUntitled, digest }: DigestFile, files: ReadonlyMap<string, boolean>): LintContext {
    if (isUntitled) return {};
    const { archive, isComplete } = this.#source;
    if (!isComplete) {
      // What is on the screen comes first.
      if (digest.issue.reading.length > 0) this.#delayer.run('read', () => this.#source.start());
      return { path: uri.path, files };
    }
    return { path: uri.path, files, earlier: readEarlier(archive, uri.toString(), digest.issue.reading) };
  }

  async #lookUp(key: string): Promise<void> {
    const known = this.#known.get(key);
    if (!known) return;
    const lookup = ++known.lookups;
    const files = await this.#readFiles(known.file);
    if (this.#known.get(key) !== known || known.lookups !== lookup) return;
    const isSame =
      known.files.size === files.size && [...files].every(([key, isThere]) => known.files.get(key) === isThere);
    known.files = files;
    if (!isSame) this.#changed.fire();
  }

  async #readFiles(file: DigestFile): Promise<ReadonlyMap<string, boolean>> {
    const files = new Map<string, boolean>();
    const lookUp = async (address: string) => {
      const isThere = await this.#isThere(imageCandidates(file, address, this.#disk));
      if (isThere !== undefined) files.set(address, isThere);
    };
    await Promise.all(localImages(file.digest).map(lookUp));
    return files;
  }

  /** Outside of the workspace nobody would notice that a file comes or goes. */
  async #isThere(candidates: readonly Uri[]): Promise<boolean | undefined> {
    const watched = candidates.filter((uri) => this.#disk.isWatched(uri));
    const found = await Promise.all(watched.map((uri) => this.#disk.exists(uri)));
    if (found.includes(true)) return true;
    return candidates.length === 0 || watched.length < candidates.length ? undefined : false;
  }
}

/** What tells whether two contexts are the same. */
export function keyOf({ path, files = new Map(), earlier = new Map() }: LintContext): string {
  return JSON.stringify([path, [...files].sort(), [...earlier]]);
}
