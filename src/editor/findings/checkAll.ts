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

/** Takes how many files there are, and how many of them have been checked, for each that was. */
type Report = (checked: number, files: number) => void;

/** One run of the check, and what it needs to begin anew. */
interface Run {
  readonly report: Report;
  readonly stop: AbortSignal | undefined;
  readonly abort: AbortController;
  /** What the same run found, begun anew with another configuration. */
  anew?: Promise<CheckResult | undefined>;
}

/**
 * A check of every issue of the workspace. What is found stays until it is cleared, its file changes or is opened; when a
 * configuration changes, everything is checked anew, unless the user has stopped the check.
 */
export class CheckAll extends Disposables {
  readonly #parts: CheckAllParts;
  readonly #delayer = this.own(new Delayer(configRestMs));
  /** The run whose findings are shown or on their way: a later one replaces an earlier one. */
  #run: Run | undefined;

  constructor(parts: CheckAllParts) {
    super();
    this.#parts = parts;
    this.listen(parts.configs.onDidChange, () => {
      if (this.#run) this.#delayer.run('', () => this.#checkAnew());
    });
  }

  /**
   * Checks all issues.
   * @param stop ends the run; what was found so far stays
   * @returns undefined where it was stopped or cleared, or another run began
   */
  async check(report: Report, stop?: AbortSignal): Promise<CheckResult | undefined> {
    const { issueFiles, files: markdown, findings, log } = this.#parts;
    if (this.#run) this.#end(this.#run);
    if (stop?.aborted) return undefined;
    const run: Run = (this.#run = { report, stop, abort: new AbortController() });
    const { signal } = run.abort;
    stop?.addEventListener('abort', () => this.#end(run));
    findings.clearFiles();
    // What earlier issues recommended is known only when all have been read.
    await Promise.race([
      issueFiles.whenRead(),
      new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve())),
    ]);
    if (signal.aborted) return run.anew;
    const found = await markdown.findAll(maxFiles + 1);
    const files = found.slice(0, maxFiles);
    const limit = createLimit(filesAtOnce);
    const counts: number[] = [];
    let checked = 0;
    const check = async (uri: Uri) => {
      if (signal.aborted) return;
      try {
        const count = await this.#checkFile(uri, () => !signal.aborted);
        if (count !== null) counts.push(count);
      } catch (error) {
        log.error(`Not checked: ${uri.toString()}`, error);
      }
      if (!signal.aborted) report(++checked, files.length);
    };
    await Promise.all(files.map((uri) => limit(() => check(uri))));
    if (signal.aborted) return run.anew;
    return {
      issues: counts.length,
      withProblems: counts.filter((count) => count > 0).length,
      problems: counts.reduce((sum, count) => sum + count, 0),
      capped: found.length > maxFiles,
    };
  }

  /** Removes what was found in files that are not open. */
  clear(): void {
    if (this.#run) this.#end(this.#run);
    this.#parts.findings.clearFiles();
  }

  /** Whoever waits for the run gets what it finds now. */
  #checkAnew(): void {
    const run = this.#run;
    if (run) run.anew = this.check(run.report, run.stop);
  }

  #end(run: Run): void {
    run.abort.abort();
    if (this.#run === run) this.#run = undefined;
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
