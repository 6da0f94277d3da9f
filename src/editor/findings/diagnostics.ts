import { languages } from 'vscode';
import type { Finding } from '../../core/lint/rule';
import { Disposables } from '../disposables';
import type { Checked, Findings } from './findings';
import { source, toDiagnostic } from './toDiagnostic';
import { TypingLine } from './typingLine';

/**
 * Publishes the findings of open issues. What is found on the line that is being written waits until the cursor leaves
 * it, unless it was there before: nobody wants to be told that the half of an image is no image.
 */
export class Diagnostics extends Disposables {
  readonly #collection = this.own(languages.createDiagnosticCollection(source));
  readonly #typing = this.own(new TypingLine());
  /** By document: the rules that were reported on each line. */
  readonly #shown = new Map<string, ReadonlySet<string>>();

  constructor(findings: Findings) {
    super();
    this.own(findings.onDidCheck((checked) => this.#publish(checked)));
    this.own(
      findings.onDidClose((uri) => {
        this.#shown.delete(uri.toString());
        this.#collection.delete(uri);
      }),
    );
    this.own(
      this.#typing.onDidLeave((uri) => {
        const checked = findings.published(uri);
        if (checked) this.#publish(checked);
      }),
    );
  }

  #publish({ parsed, findings }: Checked): void {
    const { document, issue } = parsed;
    // A key came in between: its own parse is on the way.
    if (document.version !== parsed.version || document.isClosed) return;
    const key = document.uri.toString();
    const typed = this.#typing.lineOf(document.uri);
    const shownBefore = this.#shown.get(key);
    const place = (finding: Finding) => `${issue.lines.lineAt(finding.span.start)} ${finding.rule}`;
    const shown = findings.filter(
      (finding) => issue.lines.lineAt(finding.span.start) !== typed || shownBefore?.has(place(finding)) === true,
    );
    this.#shown.set(key, new Set(shown.map(place)));
    this.#collection.set(
      document.uri,
      shown.map((finding) => toDiagnostic(parsed, finding)),
    );
  }
}
