import { CancellationTokenSource, EventEmitter, Uri, workspace, type LogOutputChannel } from 'vscode';
import type { Archive } from '../../core/archive/archive';
import type { Configs } from '../configs';
import { Delayer } from '../delayer';
import { Disposables } from '../disposables';
import type { OpenIssues } from '../openIssues';
import { followFiles } from './followFiles';
import { LiveArchive } from './liveArchive';
import { createFileFilter, findMarkdown, isMarkdown, listMarkdown } from './markdownFiles';

/** More Markdown files than this are not read. */
export const mostFiles = 20_000;
/** Milliseconds in which several reports of one file become one. */
const settle = 50;
/** Milliseconds of rest after a change of the configuration, which may be typed right now. */
const configRest = 800;

/** How far the reading of all issues has come. */
export interface Scan {
  readonly state: 'waiting' | 'running' | 'done' | 'stopped';
  /** How many files there are to read, and how many of them have been. */
  readonly files: number;
  readonly read: number;
  /** There are more files than are read. */
  readonly capped: boolean;
}

/**
 * The issues of the workspace. Nothing is read before the first `start`; from then on they follow the disk, and what is
 * open and unsaved wins over it.
 */
export class IssueFiles extends Disposables {
  readonly #live: LiveArchive;
  readonly #configs: Configs;
  readonly #openIssues: OpenIssues;
  readonly #log: LogOutputChannel;
  readonly #began = this.own(new EventEmitter<Promise<void>>());
  readonly #delayer = this.own(new Delayer(settle));
  readonly #configDelayer = this.own(new Delayer(configRest));
  #filter = createFileFilter();
  #scan: Scan = { state: 'waiting', files: 0, read: 0, capped: false };
  #stop: CancellationTokenSource | undefined;
  #running: Promise<void> | undefined;
  /** A reading of all files begins; it ends with the promise. */
  readonly onDidBegin = this.#began.event;

  constructor(configs: Configs, openIssues: OpenIssues, log: LogOutputChannel) {
    super();
    this.#configs = configs;
    this.#openIssues = openIssues;
    this.#log = log;
    this.#live = this.own(new LiveArchive(configs, openIssues, log));
  }

  get archive(): Archive {
    return this.#live.archive;
  }

  get onDidChange(): LiveArchive['onDidChange'] {
    return this.#live.onDidChange;
  }

  get onDidApply(): LiveArchive['onDidApply'] {
    return this.#live.onDidApply;
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
    this.#filter = createFileFilter();
    this.#running = this.#readAll((this.#stop = new CancellationTokenSource()));
    this.#began.fire(this.#running);
  }

  /** Ends a reading that is under way; what was read stays. */
  stop(): void {
    this.#stop?.cancel();
  }

  /** Brings one file up to date with its document, else with the disk. */
  async update(uri: Uri): Promise<void> {
    if (this.#filter(uri)) await this.#live.read(uri);
  }

  override dispose(): void {
    this.stop();
    super.dispose();
  }

  async #readAll(stop: CancellationTokenSource): Promise<void> {
    const { token } = stop;
    const report = (scan: Partial<Scan>) => {
      // A reading that a later one has replaced says nothing more.
      if (this.#stop === stop) this.#scan = { ...this.#scan, ...scan };
    };
    report({ state: 'running', files: 0, read: 0, capped: false });
    const began = performance.now();
    try {
      const before = [...this.archive.issues.values()];
      const found = await findMarkdown(this.#filter, mostFiles + 1);
      const files = found.slice(0, mostFiles);
      report({ files: files.length, capped: found.length > mostFiles });
      const readOne = async (uri: Uri) => {
        await this.#live.read(uri, token);
        if (!token.isCancellationRequested) report({ read: this.#scan.read + 1 });
      };
      await Promise.all(files.map(readOne));
      if (token.isCancellationRequested) return;
      const listed = new Set(files.map(String));
      for (const { uri } of before) if (!listed.has(uri)) this.#live.delete(Uri.parse(uri));
      const time = Math.round(performance.now() - began);
      this.#log.info(`Read ${files.length} Markdown files in ${time} ms: ${this.archive.issues.size} issues`);
    } catch (error) {
      this.#log.error('The issues could not be listed.', error);
    } finally {
      report({ state: token.isCancellationRequested ? 'stopped' : 'done' });
      stop.dispose();
    }
  }

  #follow(): void {
    const reread = (uri: Uri) => this.#delayer.run(uri.toString(), () => void this.update(uri));
    const rescan = () => this.#configDelayer.run('', () => this.rescan());
    this.own(
      followFiles({
        appeared: (uri) => (isMarkdown(uri) ? reread(uri) : this.#delayer.run(uri.toString(), () => this.#enter(uri))),
        changed: reread,
        vanished: (uri) => this.#live.deleteSoon(uri),
      }),
    );
    this.own(this.#openIssues.onDidParse((parsed) => this.#filter(parsed.document.uri) && this.#live.take(parsed)));
    this.own(this.#openIssues.onDidClose(reread));
    // Unsaved text that is thrown away goes with its document, some time after its tab.
    this.own(workspace.onDidCloseTextDocument(({ uri, languageId }) => languageId === 'markdown' && reread(uri)));
    this.own(this.#configs.onDidChange(rescan));
    this.own(workspace.onDidChangeWorkspaceFolders(rescan));
    this.own(
      workspace.onDidChangeConfiguration(
        (change) =>
          (change.affectsConfiguration('files.exclude') || change.affectsConfiguration('search.exclude')) && rescan(),
      ),
    );
  }

  /** Reads what lies in a folder that has just been made. */
  async #enter(folder: Uri): Promise<void> {
    if (!this.#filter(folder)) return;
    const files = await listMarkdown(folder, this.#filter);
    await Promise.all(files.map((uri) => this.#live.read(uri)));
  }
}
