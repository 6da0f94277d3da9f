import type { Uri } from 'vscode';
import { maxFiles, type IssueFiles, type IssueFilesParts } from '../archive/issueFiles';
import { createLimit } from '../archive/limit';
import { Delayer } from '../delayer';
import { Disposables } from '../disposables';
import type { FindingsStore } from '../stores/findingsStore';
import { listProblems } from './listProblems';

/** Files that are in memory at a time. */
const filesAtOnce = 8;
/** Milliseconds of rest after a change of the configuration, which may be typed right now. */
const configRestMs = 800;

/** What a check of all issues needs of the others. */
export interface CheckAllParts extends Pick<IssueFilesParts, 'store' | 'issues' | 'files' | 'configs' | 'log'> {
  readonly issueFiles: IssueFiles;
  readonly findings: FindingsStore;
}

/** What a check of all issues has found. */
export interface CheckResult {
  readonly issues: number;
  /** How many of them have problems, and how many these are. */
  readonly withProblems: number;
  readonly problems: number;
  /** There are more files than are read. */
  readonly capped: boolean;
}

/**
 * A check of every issue of the workspace. What is found stays until it is cleared, its file changes or is opened; when a
 * configuration changes, everything is checked anew.
 */
export class CheckAll extends Disposables {
  readonly #parts: CheckAllParts;
  readonly #delayer = this.own(new Delayer(configRestMs));
  /** The run whose findings are shown or on their way: a later one replaces an earlier one. */
  #run: AbortController | undefined;

  constructor(parts: CheckAllParts) {
    super();
    this.#parts = parts;
    this.listen(parts.configs.onDidChange, () => {
      if (this.#run) this.#delayer.run('', () => void (this.#run && this.check(() => {})));
    });
  }

  /**
   * Checks all issues.
   * @param report takes how many files there are, for each that was checked
   * @param stop ends the run; what was found so far stays
   * @returns undefined where it was stopped, or another run began
   */
  async check(report: (files: number) => void, stop?: AbortSignal): Promise<CheckResult | undefined> {
    const { issueFiles, files: markdown, findings, log } = this.#parts;
    this.#run?.abort();
    const { signal } = (this.#run = new AbortController());
    const isWanted = () => !signal.aborted && !stop?.aborted;
    // Who stops it does not want it again when a configuration changes.
    stop?.addEventListener('abort', () => {
      if (this.#run?.signal === signal) this.#run = undefined;
    });
    findings.clearFiles();
    // What earlier issues recommended is known only when all have been read.
    await Promise.race([
      issueFiles.whenRead(),
      new Promise<void>((resolve) => stop?.addEventListener('abort', () => resolve())),
    ]);
    if (!isWanted()) return undefined;
    const found = await markdown.findAll(maxFiles + 1);
    const files = found.slice(0, maxFiles);
    const limit = createLimit(filesAtOnce);
    const counts: number[] = [];
    const check = async (uri: Uri) => {
      if (!isWanted()) return;
      try {
        const count = await this.#checkFile(uri, isWanted);
        if (count !== null) counts.push(count);
      } catch (error) {
        log.error(`Not checked: ${uri.toString()}`, error);
      }
      report(files.length);
    };
    await Promise.all(files.map((uri) => limit(() => check(uri))));
    if (!isWanted()) return undefined;
    return {
      issues: counts.length,
      withProblems: counts.filter((count) => count > 0).length,
      problems: counts.reduce((sum, count) => sum + count, 0),
      capped: found.length > maxFiles,
    };
  }

  /** Removes what was found in files that are not open. */
  clear(): void {
    this.#run?.abort();
    this.#run = undefined;
    this.#parts.findings.clearFiles();
  }

  /** @returns the number of problems; null where the file is no issue */
  async #checkFile(uri: Uri, isWanted: () => boolean): Promise<number | null> {
    const { store, issues, findings } = this.#parts;
    if (!issues.find(uri)) {
      const file = await store.getIssue(uri);
      if (!file) return null;
      await findings.checkFile(file, isWanted);
    }
    return listProblems(findings.get(uri)).length;
  }
}
