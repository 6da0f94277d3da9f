import { EventEmitter, type CancellationToken, type LogOutputChannel, type Uri } from 'vscode';
import { createArchive, type Archive, type ProjectKey } from '../../core/archive/archive';
import type { IssueSummary } from '../../core/archive/issueSummary';
import type { Configs } from '../configs';
import { Disposables } from '../disposables';
import type { OpenIssues, Parsed } from '../openIssues';
import { createLimit } from './limit';
import { readSummary, summarizeOpen } from './readSummary';

/** Reads at a time: one after the other costs some fifteen times as much. */
const readsAtOnce = 16;

/** The archive as files are read into it. Of several reads of one file the one that began last counts. */
export class LiveArchive extends Disposables {
  readonly #configs: Configs;
  readonly #openIssues: OpenIssues;
  readonly #log: LogOutputChannel;
  readonly #changed = this.own(new EventEmitter<ReadonlySet<ProjectKey>>());
  readonly #applied = this.own(new EventEmitter<void>());
  readonly #archive = createArchive();
  readonly #limit = createLimit(readsAtOnce);
  /** The number of the last read of a file that is under way. */
  readonly #latest = new Map<string, number>();
  readonly #gone = new Set<string>();
  #reads = 0;
  /** The lists of some projects changed. */
  readonly onDidChange = this.#changed.event;
  /** A file was read, or taken out; nothing of it need have changed. */
  readonly onDidApply = this.#applied.event;

  constructor(configs: Configs, openIssues: OpenIssues, log: LogOutputChannel) {
    super();
    this.#configs = configs;
    this.#openIssues = openIssues;
    this.#log = log;
  }

  get archive(): Archive {
    return this.#archive;
  }

  /** Brings one file up to date with its document, else with the disk. @param token leaves what has not begun undone */
  async read(uri: Uri, token?: CancellationToken): Promise<void> {
    const key = uri.toString();
    const turn = ++this.#reads;
    this.#latest.set(key, turn);
    const summary = await this.#limit(async () => (token?.isCancellationRequested ? undefined : this.#readFile(uri)));
    if (this.#latest.get(key) !== turn) return;
    if (summary === undefined) this.#latest.delete(key);
    else this.#apply(key, summary);
  }

  /** Takes what an open issue says. */
  take(parsed: Parsed): void {
    this.#apply(parsed.document.uri.toString(), summarizeOpen(parsed));
  }

  /** Takes a file out. */
  delete(uri: Uri): void {
    this.#apply(uri.toString(), null);
  }

  /** Takes out a file; of a folder, all that lies in it. What is reported in one go is looked for in one go. */
  deleteSoon(uri: Uri): void {
    if (this.#gone.size === 0) queueMicrotask(() => this.#deleteGone());
    this.#gone.add(uri.toString());
  }

  override dispose(): void {
    this.#latest.clear();
    super.dispose();
  }

  #deleteGone(): void {
    const isGone = (key: string) => {
      for (let end = key.length; end > 0; end = key.lastIndexOf('/', end - 1))
        if (this.#gone.has(key.slice(0, end))) return true;
      return false;
    };
    const known = [...this.#latest.keys(), ...this.#archive.issues.keys()];
    for (const key of known.filter(isGone)) this.#apply(key, null);
    this.#gone.clear();
  }

  async #readFile(uri: Uri): Promise<IssueSummary | null> {
    try {
      return await readSummary(uri, this.#configs, this.#openIssues);
    } catch (error) {
      this.#log.error(`Not read: ${uri.toString()}`, error);
      return null;
    }
  }

  #apply(key: string, summary: IssueSummary | null): void {
    this.#latest.delete(key);
    const changed = summary ? this.#archive.set(summary) : this.#archive.delete(key);
    if (changed.size > 0) this.#changed.fire(changed);
    this.#applied.fire();
  }
}
