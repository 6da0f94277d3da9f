import { languages, l10n, workspace, type TextDocument } from 'vscode';
import { Disposables } from '../disposables';
import { runOn } from '../progress';
import type { Findings } from './findings';
import { source, toDiagnostic } from './toDiagnostic';

/** The findings of files that are too large to be checked live: run when asked for, shown until the file changes. */
export class LargeFiles extends Disposables {
  readonly #findings: Findings;
  readonly #collection = this.own(languages.createDiagnosticCollection(`${source} large files`));

  constructor(findings: Findings) {
    super();
    this.#findings = findings;
    this.own(workspace.onDidChangeTextDocument(({ document }) => this.#collection.delete(document.uri)));
    this.own(workspace.onDidCloseTextDocument(({ uri }) => this.#collection.delete(uri)));
  }

  /** Checks a document once, with progress in the status bar. */
  async check(document: TextDocument): Promise<void> {
    const { version } = document;
    const { parsed, findings } = await runOn(document, l10n.t('Checking the issue'), () =>
      this.#findings.current(document),
    );
    if (document.isClosed || document.version !== version) return;
    this.#collection.set(
      document.uri,
      findings.map((finding) => toDiagnostic(parsed, finding)),
    );
  }
}
