import { commands, l10n, ProgressLocation, window, type CancellationToken, type Progress, type Uri } from 'vscode';
import { maxFiles, type IssueFiles, type IssueFilesParts } from '../archive/issueFiles';
import { createLimit } from '../archive/limit';
import type { FindingsStore } from '../stores/findingsStore';

/** Files that are in memory at a time. */
const filesAtOnce = 8;

/** What a check of all issues needs of the others. */
export interface CheckAllParts extends Pick<IssueFilesParts, 'store' | 'issues' | 'files' | 'log'> {
  readonly issueFiles: IssueFiles;
  readonly findings: FindingsStore;
}

/** A check of every issue of the workspace. The findings stay until the next one, or until their file changes or is opened. */
export class CheckAll {
  readonly #parts: CheckAllParts;
  /** Counts the runs: a later one replaces an earlier one, also one that is under way. */
  #run = 0;

  constructor(parts: CheckAllParts) {
    this.#parts = parts;
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
        l10n.t('Only {0} Markdown files were read; the workspace contains more.', maxFiles),
      );
    await commands.executeCommand('workbench.panel.markers.view.focus');
  }

  /** @returns undefined where it was cancelled, or another run began */
  async #check(
    progress: Progress<{ message: string; increment?: number }>,
    token: CancellationToken,
  ): Promise<{ capped: boolean } | undefined> {
    const { issueFiles, files: markdown, findings, log } = this.#parts;
    const run = ++this.#run;
    const isWanted = () => !token.isCancellationRequested && this.#run === run;
    findings.clearFiles();
    // What earlier issues recommended is known only when all have been read.
    await Promise.race([issueFiles.whenRead(), new Promise((resolve) => token.onCancellationRequested(resolve))]);
    if (!isWanted()) return undefined;
    const found = await markdown.findAll(maxFiles + 1);
    const files = found.slice(0, maxFiles);
    const limit = createLimit(filesAtOnce);
    let done = 0;
    const check = async (uri: Uri) => {
      if (!isWanted()) return;
      try {
        await this.#checkFile(uri, isWanted);
      } catch (error) {
        log.error(`Not checked: ${uri.toString()}`, error);
      }
      const message = l10n.t('{0} of {1} files', ++done, files.length);
      progress.report({ message, increment: 100 / files.length });
    };
    await Promise.all(files.map((uri) => limit(() => check(uri))));
    return isWanted() ? { capped: found.length > maxFiles } : undefined;
  }

  async #checkFile(uri: Uri, isWanted: () => boolean): Promise<void> {
    const { store, issues, findings } = this.#parts;
    if (issues.find(uri)) return;
    const file = await store.getIssue(uri);
    if (file) await findings.checkFile(file, isWanted);
  }
}
