import type { Uri } from 'vscode';
import { findHarmless, repairEdits } from '../../core/lint/applyFixes';
import { lintIssue } from '../../core/rules/index';
import type { Finding, Fix, LintContext } from '../../core/lint/rule';
import type { TextEdit } from '../../core/text/edits';
import type { Lines } from '../../core/text/lines';
import { Disposables } from '../disposables';
import { Emitter } from './emitter';
import type { FileWatcher } from './fileWatcher';
import { isTooLarge, liveLimit, type DigestFile, type IssueStore } from './issueStore';
import { keyOf, type LintContexts } from './lintContexts';
import type { OpenIssues } from './openIssues';
import type { Documents, FindingsOutput, OpenText, TypedLine } from './ports';
import { nextTask } from './throttle';

/** The findings of one version of a file. */
export interface FileFindings {
  readonly file: DigestFile;
  readonly findings: readonly Finding[];
}

/** What is shown of a file. The file itself is not kept: after a check of all, that would be the models of all issues. */
export interface ShownFindings {
  readonly uri: Uri;
  /** Of the document; null where the file was read from the disk. */
  readonly version: number | null;
  /** Of the text that was checked. */
  readonly lines: Lines;
  /** All findings, those that are not shown yet too. */
  readonly findings: readonly Finding[];
  readonly shown: readonly Finding[];
  /** Whether the findings follow every key. */
  readonly isLive: boolean;
}

/** What the store of findings reads from, and what it writes to. */
export interface FindingsDependencies {
  readonly store: IssueStore;
  readonly issues: OpenIssues;
  readonly contexts: LintContexts;
  readonly documents: Documents;
  readonly watcher: FileWatcher;
  readonly typedLine: TypedLine;
  readonly output: FindingsOutput;
  /** Takes the id of a rule that failed; the others run all the same. */
  reportFailure(rule: string, error: unknown): void;
}

/**
 * The findings of all files that were checked: open issues at every key, large ones on save and on request, files that
 * are not open when all are checked. There is one result of a file: a live one replaces any other. What is found on the
 * line that is typed in is shown when the cursor leaves it, unless it was shown before: half an image is not a mistake.
 */
export class FindingsStore extends Disposables {
  readonly #parts: FindingsDependencies;
  readonly #changed = this.own(new Emitter<Uri>());
  readonly #results = new Map<string, ShownFindings>();
  /** By the first of the fixes: editors ask again at every move of the cursor. */
  readonly #harmlessAlone = new WeakMap<Fix, Promise<readonly Fix[]>>();
  readonly #harmlessTogether = new WeakMap<Fix, Promise<readonly Fix[]>>();
  readonly #checked = new WeakMap<DigestFile, { readonly context: string; readonly result: FileFindings }>();
  /** What is shown of a file changed. */
  readonly onDidChange = this.#changed.event;

  constructor(parts: FindingsDependencies) {
    super();
    this.#parts = parts;
    const { issues, contexts, documents, watcher, typedLine } = parts;
    this.listen(issues.onDidChange, (file) => void this.#checkLive(file));
    this.listen(issues.onDidClose, (uri) => this.#remove(uri));
    this.listen(contexts.onDidChange, () => issues.all.forEach((file) => this.#update(file)));
    this.listen(typedLine.onDidLeave, (uri) => {
      const file = issues.find(uri);
      if (file?.isCurrent() && this.get(uri)?.isLive) this.#show(this.#check(file, contexts.of(file)), true);
    });
    this.listen(documents.onDidChange, ({ uri }) => this.#removeOld(uri, () => true));
    this.listen(documents.onDidSave, (document) => isTooLarge(document) && void this.checkNow(document));
    this.listen(documents.onDidClose, ({ uri }) => this.#close(uri));
    // That a file was created may be reported after it was checked.
    this.listen(watcher.onDidChange, ({ outdates }) => {
      for (const { uri } of [...this.#results.values()])
        if (outdates(uri.toString())) this.#removeOld(uri, ({ version }) => version === null);
    });
  }

  /** The result of a file; undefined where it was not checked. */
  get(uri: Uri): ShownFindings | undefined {
    return this.#results.get(uri.toString());
  }

  /** The findings of an open issue as it is now; null for other documents and over the limit. */
  async getCurrentFindings(document: OpenText): Promise<FileFindings | null> {
    const file = await this.#parts.store.getIssue(document, liveLimit);
    return file && this.#check(file, this.#parts.contexts.of(file));
  }

  /** Checks a document of any length and shows the result until its text changes. */
  async checkNow(document: OpenText): Promise<void> {
    const file = await this.#parts.store.getIssue(document);
    if (file) await this.checkFile(file, () => true);
    else this.#remove(document.uri);
  }

  /**
   * Checks a file that is not checked live, and shows the result until the file changes.
   * @param isWanted whether somebody still waits for it
   */
  async checkFile(file: DigestFile, isWanted: () => boolean): Promise<void> {
    const context = await this.#parts.contexts.read(file);
    await nextTask();
    // It may have been opened or changed meanwhile.
    if (!isWanted() || !file.isCurrent() || this.#parts.issues.find(file.uri)) return;
    this.#show(this.#check(file, context), false);
  }

  /** Removes the results of files that are not open. */
  clearFiles(): void {
    for (const { uri, version } of [...this.#results.values()]) if (version === null) this.#remove(uri);
  }

  /** The fixes among some that can be applied together without harm. Found once, by a further check in a task of its own. */
  findHarmless(checked: FileFindings, fixes: readonly Fix[]): Promise<readonly Fix[]> {
    const [first] = fixes;
    if (!first) return Promise.resolve([]);
    const cache = fixes.length === 1 ? this.#harmlessAlone : this.#harmlessTogether;
    const found = cache.get(first) ?? this.#findHarmless(checked, fixes);
    cache.set(first, found);
    return found;
  }

  async #findHarmless({ file, findings }: FileFindings, fixes: readonly Fix[]): Promise<readonly Fix[]> {
    const { digest } = file;
    const context = this.#parts.contexts.of(file);
    await nextTask();
    return findHarmless({ document: digest, findings }, fixes, (document) => lintIssue(document, context));
  }

  /** How many problems a file has, hints too: fixes are for them as well. */
  count(file: DigestFile): number {
    return this.#check(file, this.#parts.contexts.of(file)).findings.length;
  }

  /** The edits of all fixes that are safe; none where there is nothing to fix. */
  getFixAllEdits(file: DigestFile): TextEdit[] {
    const context = this.#parts.contexts.of(file);
    return repairEdits(file.digest, (document) => lintIssue(document, context));
  }

  async #checkLive(file: DigestFile): Promise<void> {
    // The rules run in a task of their own: the parse has just taken one.
    await nextTask();
    if (this.#parts.issues.find(file.uri) === file) this.#update(file);
  }

  /** Checks an open issue, again only where its context is another one. A newer version is checked by itself. */
  #update(file: DigestFile): void {
    if (!file.isCurrent()) return;
    const result = this.#check(file, this.#parts.contexts.of(file));
    const before = this.get(file.uri);
    if (!before?.isLive || before.findings !== result.findings) this.#show(result, true);
  }

  #check(file: DigestFile, context: LintContext): FileFindings {
    const key = keyOf(context);
    const known = this.#checked.get(file);
    if (known?.context === key) return known.result;
    const findings = lintIssue(file.digest, context, this.#parts.reportFailure);
    const result = { file, findings };
    this.#checked.set(file, { context: key, result });
    return result;
  }

  #show({ file, findings }: FileFindings, isLive: boolean): void {
    const { uri, version, digest } = file;
    const { lines } = digest.issue;
    const before = this.get(uri);
    const typed = isLive ? this.#parts.typedLine.lineOf(uri) : undefined;
    const place = (of: Lines, { span, rule }: Finding) => `${of.lineAt(span.start)} ${rule}`;
    const shownBefore = new Set(before?.shown.map((finding) => place(before.lines, finding)));
    const shown = findings.filter(
      (finding) => lines.lineAt(finding.span.start) !== typed || shownBefore.has(place(lines, finding)),
    );
    this.#results.set(uri.toString(), { uri, version, lines, findings, shown, isLive });
    this.#parts.output.show(uri, lines, shown);
    this.#changed.fire(uri);
  }

  /** Removes a result that is not live, where what it was made of is no longer there. */
  #removeOld(uri: Uri, isOld: (result: ShownFindings) => boolean): void {
    const result = this.get(uri);
    if (result && !result.isLive && isOld(result)) this.#remove(uri);
  }

  #close(uri: Uri): void {
    this.#removeOld(uri, ({ version }) => version !== null);
    this.#parts.contexts.forget(uri);
  }

  #remove(uri: Uri): void {
    this.#parts.contexts.forget(uri);
    if (!this.#results.delete(uri.toString())) return;
    this.#parts.output.clear(uri);
    this.#changed.fire(uri);
  }
}
