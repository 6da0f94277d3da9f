import {
  commands,
  languages,
  l10n,
  ProgressLocation,
  window,
  workspace,
  type CancellationToken,
  type LogOutputChannel,
  type Progress,
  type Uri,
} from 'vscode';
import { isIssue } from '../../core/issue/isIssue';
import { parseIssue } from '../../core/issue/parseIssue';
import { lintIssue } from '../../core/lint/lintIssue';
import { mostFiles, type IssueFiles } from '../archive/issueFiles';
import { createLimit } from '../archive/limit';
import { createFileFilter, findMarkdown } from '../archive/markdownFiles';
import { readText, type Configs } from '../configs';
import { Disposables } from '../disposables';
import { pathBelow, type OpenIssues } from '../openIssues';
import { pause } from '../slices';
import type { Neighbours } from './neighbours';
import { source, toDiagnostic } from './toDiagnostic';

/** Files that are in memory at a time. */
const filesAtOnce = 8;

/** What a check of all issues needs of the others. */
export interface CheckAllParts {
  readonly configs: Configs;
  readonly openIssues: OpenIssues;
  readonly issueFiles: IssueFiles;
  readonly neighbours: Neighbours;
  readonly log: LogOutputChannel;
}

/**
 * Checks every issue of the workspace when asked to. The findings stay until the next run, or until their file changes or
 * is opened: then the live ones take their place.
 */
export class CheckAll extends Disposables {
  readonly #parts: CheckAllParts;
  readonly #collection = this.own(languages.createDiagnosticCollection(`${source} all issues`));
  /** Counts the runs: a later one replaces an earlier one, also one that is under way. */
  #run = 0;

  constructor(parts: CheckAllParts) {
    super();
    this.#parts = parts;
    this.own(parts.openIssues.onDidParse(({ document }) => this.forget(document.uri)));
    this.own(workspace.onDidChangeTextDocument(({ document }) => this.forget(document.uri)));
  }

  /** Takes out what was found in a file: somebody else speaks of it now. */
  forget(uri: Uri): void {
    if (this.#collection.has(uri)) this.#collection.delete(uri);
  }

  /** Checks all issues with progress, then shows what was found. */
  async run(): Promise<void> {
    const options = {
      location: ProgressLocation.Notification,
      title: l10n.t('Checking all issues'),
      cancellable: true,
    };
    const result = await window.withProgress(options, (progress, token) => this.#check(progress, token));
    if (!result) return;
    if (result.capped)
      void window.showInformationMessage(
        l10n.t('Only {0} Markdown files were read; the workspace contains more.', mostFiles),
      );
    await commands.executeCommand('workbench.panel.markers.view.focus');
  }

  /** @returns undefined where it was cancelled, or another run began */
  async #check(
    progress: Progress<{ message: string; increment?: number }>,
    token: CancellationToken,
  ): Promise<{ capped: boolean } | undefined> {
    if (this.#run === 0) this.#watch();
    const run = ++this.#run;
    const isWanted = () => !token.isCancellationRequested && this.#run === run;
    this.#collection.clear();
    // What earlier issues recommended is known only when all have been read.
    await Promise.race([
      this.#parts.issueFiles.whenRead(),
      new Promise((resolve) => token.onCancellationRequested(resolve)),
    ]);
    if (!isWanted()) return undefined;
    const found = await findMarkdown(createFileFilter(), mostFiles + 1);
    const files = found.slice(0, mostFiles);
    const readOne = createLimit(filesAtOnce);
    const checkOne = createLimit(1);
    let done = 0;
    const check = async (uri: Uri) => {
      if (!isWanted()) return;
      try {
        await this.#checkFile(uri, checkOne, isWanted);
      } catch (error) {
        this.#parts.log.error(`Not checked: ${uri.toString()}`, error);
      }
      const message = l10n.t('{0} of {1} files', ++done, files.length);
      progress.report({ message, increment: 100 / files.length });
    };
    await Promise.all(files.map((uri) => readOne(() => check(uri))));
    return isWanted() ? { capped: found.length > mostFiles } : undefined;
  }

  async #checkFile(uri: Uri, checkOne: ReturnType<typeof createLimit>, isWanted: () => boolean): Promise<void> {
    const { configs, log, neighbours } = this.#parts;
    if (this.#isOpen(uri)) return;
    const [text, located] = await Promise.all([readText(uri), configs.locate(uri)]);
    if (text === null) return;
    const { config, root } = located;
    const issue = await checkOne(async () => {
      // In a task of its own, however many files were read in the one before.
      await pause();
      return parseIssue(text, config);
    });
    if (!isIssue(pathBelow(root, uri), issue, config)) return;
    const place = { ...located, document: { uri, isUntitled: false } };
    await neighbours.lookFor(place, issue.images);
    const tellFailure = (rule: string, error: unknown) => log.error(`rule ${rule}`, String(error));
    const findings = await checkOne(async () => {
      await pause();
      return isWanted() ? lintIssue(issue, config, tellFailure, neighbours.of(place)) : undefined;
    });
    // It may have been opened meanwhile.
    if (this.#isOpen(uri) || !findings) return;
    neighbours.forget(uri);
    const diagnostics = findings.map((finding) => toDiagnostic({ issue }, finding));
    if (diagnostics.length > 0) this.#collection.set(uri, diagnostics);
  }

  #watch(): void {
    const watcher = this.own(workspace.createFileSystemWatcher('**', true, false, false));
    this.own(watcher.onDidChange((uri) => this.forget(uri)));
    this.own(watcher.onDidDelete((uri) => this.#forgetBelow(uri)));
  }

  #isOpen(uri: Uri): boolean {
    return this.#parts.openIssues.all.some(({ document }) => document.uri.toString() === uri.toString());
  }

  #forgetBelow(folder: Uri): void {
    const key = folder.toString();
    const gone: Uri[] = [];
    this.#collection.forEach((uri) => {
      if (uri.toString() === key || uri.toString().startsWith(`${key}/`)) gone.push(uri);
    });
    for (const uri of gone) this.#collection.delete(uri);
  }
}
