import { EventEmitter, type CancellationToken, type LogOutputChannel, type Uri } from 'vscode';
import { createArchive, type Archive, type ProjectKey } from '../../core/archive/archive';
import { summarizeIssue } from '../../core/archive/issueSummary';
import { Disposables } from '../disposables';
import { liveLimit, type DigestFile, type IssueStore } from '../stores/issueStore';
import { createLimit } from './limit';

/** Reads at a time: one after the other costs some fifteen times as much. */
const readsAtOnce = 16;

/** The archive of the issues that are read into it. */
export class LiveArchive extends Disposables {
  readonly #store: IssueStore;
  readonly #log: LogOutputChannel;
  readonly #changed = this.own(new EventEmitter<ReadonlySet<ProjectKey>>());
  readonly #applied = this.own(new EventEmitter<void>());
  readonly #limit = createLimit(readsAtOnce);
  readonly archive: Archive = createArchive();
  /** The lists of some projects changed. */
  readonly onDidChange = this.#changed.event;
  /** A file was read or removed; nothing of it need have changed. */
  readonly onDidApply = this.#applied.event;

  constructor(store: IssueStore, log: LogOutputChannel) {
    super();
    this.#store = store;
    this.#log = log;
  }

  /** Brings one file up to date with its document, else with the disk. @param token keeps a read that has not begun from beginning */
  async read(uri: Uri, token?: CancellationToken): Promise<void> {
    const file = await this.#limit(async () => (token?.isCancellationRequested ? undefined : this.#readFile(uri)));
    if (file === null) this.delete(uri.toString());
    else if (file?.isCurrent) this.take(file);
    else if (file) await this.read(uri, token);
  }

  /** Replaces what is known of an issue. */
  take({ uri, digest: { issue } }: DigestFile): void {
    this.#apply(this.archive.set(summarizeIssue(uri.toString(), uri.path, issue)));
  }

  /** Removes a file. @param key its address */
  delete(key: string): void {
    this.#apply(this.archive.delete(key));
  }

  async #readFile(uri: Uri): Promise<DigestFile | null> {
    try {
      return await this.#store.getIssue(uri, liveLimit);
    } catch (error) {
      this.#log.error(`Not read: ${uri.toString()}`, error);
      return null;
    }
  }

  #apply(changed: ReadonlySet<ProjectKey>): void {
    if (changed.size > 0) this.#changed.fire(changed);
    this.#applied.fire();
  }
}
