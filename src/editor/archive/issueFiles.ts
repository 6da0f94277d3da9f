import type { LogOutputChannel, Uri } from 'vscode';
import { createArchive, type ProjectKey } from '../../core/archive/archive';
import { summarizeIssue } from '../../core/archive/issueSummary';
import { Delayer } from '../delayer';
import { Disposables } from '../disposables';
import { Emitter } from '../stores/emitter';
import type { FileChanges, FileWatcher } from '../stores/fileWatcher';
import { liveLimit, type DigestFile, type IssueStore } from '../stores/issueStore';
import type { ArchiveSource } from '../stores/lintContexts';
import type { OpenIssues } from '../stores/openIssues';
import type { ConfigSource, Documents, MarkdownFiles } from '../stores/ports';
import { createLimit } from './limit';

/** More Markdown files than this are not read. */
export const maxFiles = 20_000;
/** Milliseconds of rest after a change of the configuration, which may be typed right now. */
const configRestMs = 800;
/** Milliseconds after which a folder that was replaced is listed again: its files may still have been on their way. */
const folderRestMs = 1_000;

/** Reads at a time: one after the other costs some fifteen times as much. */
const readsAtOnce = 16;

/** How far the reading of all issues has come. */
export interface Scan {
  readonly state: 'waiting' | 'running' | 'done' | 'stopped';
  /** How many files there are to read, and how many of them have been. */
  readonly files: number;
  readonly read: number;
  /** There are more files than are read. */
  readonly capped: boolean;
}

/** What the issues of the workspace are read from. */
export interface IssueFilesParts {
  readonly store: IssueStore;
  readonly issues: OpenIssues;
  readonly documents: Documents;
  readonly files: MarkdownFiles;
  readonly configs: ConfigSource;
  readonly watcher: FileWatcher;
  readonly log: Pick<LogOutputChannel, 'info' | 'error'>;
}

/**
 * The issues of the workspace. Nothing is read before the first `start`; from then on they follow the disk, and what is
 * open and unsaved wins over it.
 */
export class IssueFiles extends Disposables implements ArchiveSource {
  readonly #parts: IssueFilesParts;
  readonly #began = this.own(new Emitter<Promise<void>>());
  readonly #changed = this.own(new Emitter<ReadonlySet<ProjectKey>>());
  readonly #applied = this.own(new Emitter<void>());
  readonly #limit = createLimit(readsAtOnce);
  readonly #configDelayer = this.own(new Delayer(configRestMs));
  readonly #folderDelayer = this.own(new Delayer(folderRestMs));
  /** The addresses of the issues in the archive. */
  readonly #uris = new Map<string, Uri>();
  #scan: Scan = { state: 'waiting', files: 0, read: 0, capped: false };
  #isComplete = false;
  #stop: AbortController | undefined;
  #running: Promise<void> | undefined;
  /** A reading of all files begins; it ends with the promise. */
  readonly onDidBegin = this.#began.event;
  /** The lists of some projects changed. */
  readonly onDidChange = this.#changed.event;
  /** A file was read or removed; nothing of it need have changed. */
  readonly onDidApply = this.#applied.event;
  readonly archive = createArchive();

  constructor(parts: IssueFilesParts) {
    super();
    this.#parts = parts;
  }

  /** Whether all files have been read once. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  get scan(): Scan {
    return this.#scan;
  }

  /** Begins to read all issues, the first time that someone needs them. */
  start(): void {
    if (this.#running) return;
    this.#follow();
    this.rescan();
  }

  /** Resolves when all issues have been read. */
  async whenRead(): Promise<void> {
    this.start();
    for (let seen: Promise<void> | undefined; seen !== this.#running;) await (seen = this.#running);
  }

  /** Reads all issues again; what is known stays until it is replaced. */
  rescan(): void {
    this.stop();
    this.#running = this.#readAll((this.#stop = new AbortController()));
    this.#began.fire(this.#running);
  }

  /** Ends a reading that is under way; what was read stays. */
  stop(): void {
    this.#stop?.abort();
  }

  /** Brings one file up to date with its document, else with the disk. */
  async update(uri: Uri): Promise<void> {
    if (this.#parts.files.includes(uri)) await this.#read(uri);
  }

  override dispose(): void {
    this.stop();
    super.dispose();
  }

  async #readAll(stop: AbortController): Promise<void> {
    const { signal } = stop;
    const report = (scan: Partial<Scan>) => {
      // A reading that a later one has replaced says nothing more.
      if (this.#stop === stop) this.#scan = { ...this.#scan, ...scan };
    };
    report({ state: 'running', files: 0, read: 0, capped: false });
    const began = performance.now();
    try {
      const before = [...this.archive.issues.values()];
      const found = await this.#parts.files.findAll(maxFiles + 1);
      const files = found.slice(0, maxFiles);
      report({ files: files.length, capped: found.length > maxFiles });
      const readOne = async (uri: Uri) => {
        await this.#read(uri, signal);
        if (!signal.aborted) report({ read: this.#scan.read + 1 });
      };
      await Promise.all(files.map(readOne));
      if (signal.aborted) return;
      this.#isComplete = true;
      const listed = new Set(files.map(String));
      for (const { uri } of before) if (!listed.has(uri)) this.#delete(uri);
      const time = Math.round(performance.now() - began);
      this.#parts.log.info(`Read ${files.length} Markdown files in ${time} ms: ${this.archive.issues.size} issues`);
    } catch (error) {
      this.#parts.log.error('The issues could not be listed.', error);
    } finally {
      report({ state: signal.aborted ? 'stopped' : 'done' });
    }
  }

  #follow(): void {
    const { issues, documents, files, configs, watcher } = this.#parts;
    const rescan = () => this.#configDelayer.run('', () => this.rescan());
    this.listen(watcher.onDidChange, (changes) => this.#followFiles(changes));
    this.listen(issues.onDidChange, (file) => files.includes(file.uri) && this.#take(file));
    this.listen(issues.onDidClose, (uri) => void this.update(uri));
    // Unsaved text that is discarded goes with its document, some time after its tab.
    this.listen(documents.onDidClose, ({ uri, languageId }) => languageId === 'markdown' && void this.update(uri));
    this.listen(configs.onDidChange, rescan);
    this.listen(files.onDidChange, rescan);
  }

  /** Whatever is reported, the disk is asked. */
  #followFiles({ created, changed, deleted, outdates }: FileChanges): void {
    for (const [key, uri] of this.#uris) if (outdates(key)) void this.update(uri);
    for (const uri of [...created, ...changed, ...deleted]) {
      if (isMarkdown(uri)) void (this.#uris.has(uri.toString()) || this.update(uri));
      else if (mayBeFolder(uri)) void this.#enter(uri);
    }
    for (const uri of [...changed, ...deleted])
      if (mayBeFolder(uri)) this.#folderDelayer.run(uri.toString(), () => void this.#enter(uri));
  }

  /** Reads what lies in a folder that is new or was replaced. */
  async #enter(folder: Uri): Promise<void> {
    const files = await this.#parts.files.listBelow(folder);
    await Promise.all(files.map((uri) => this.#read(uri)));
  }

  /** Brings one file up to date with its document, else with the disk. @param signal keeps a read that has not begun from beginning */
  async #read(uri: Uri, signal?: AbortSignal): Promise<void> {
    const file = await this.#limit(async () => (signal?.aborted ? undefined : this.#readFile(uri)));
    if (file === null) this.#delete(uri.toString());
    else if (file?.isCurrent()) this.#take(file);
    else if (file) await this.#read(uri, signal);
  }

  async #readFile(uri: Uri): Promise<DigestFile | null> {
    try {
      return await this.#parts.store.getIssue(uri, liveLimit);
    } catch (error) {
      this.#parts.log.error(`Not read: ${uri.toString()}`, error);
      return null;
    }
  }

  /** Replaces what is known of an issue. */
  #take({ uri, digest: { issue } }: DigestFile): void {
    this.#uris.set(uri.toString(), uri);
    this.#apply(this.archive.set(summarizeIssue(uri.toString(), uri.path, issue)));
  }

  #delete(key: string): void {
    this.#uris.delete(key);
    this.#apply(this.archive.delete(key));
  }

  #apply(changed: ReadonlySet<ProjectKey>): void {
    if (changed.size > 0) this.#changed.fire(changed);
    this.#applied.fire();
  }
}

/** Whether a file has the name of a Markdown file. */
export function isMarkdown(uri: Uri): boolean {
  return uri.path.toLowerCase().endsWith('.md');
}

/** A build writes thousands of other files; `2021.04.16` is no name of a file, `image.png` is. */
function mayBeFolder(uri: Uri): boolean {
  return !/[^/]\.[a-z][a-z0-9]*$/i.test(uri.path);
}
