import { l10n, StatusBarAlignment, window, workspace, type Event } from 'vscode';
import { Disposables } from '../disposables';
import type { FindingsStore, ShownFindings } from '../stores/findingsStore';
import { isTooLarge } from '../stores/issueStore';
import { activeUri } from '../tabs';
import { listProblems } from './listProblems';

/** Says how many findings the active issue has; hidden where the active file is no issue. */
export class FindingsStatus extends Disposables {
  readonly #findings: FindingsStore;
  readonly #item = this.own(window.createStatusBarItem('digest.findings', StatusBarAlignment.Right, 100));

  constructor(findings: FindingsStore) {
    super();
    this.#findings = findings;
    this.#item.name = l10n.t('Digest Problems');
    this.#item.command = 'digest.check';
    this.listen(findings.onDidChange, () => this.#update());
    const events: Event<unknown>[] = [
      window.tabGroups.onDidChangeTabs,
      window.tabGroups.onDidChangeTabGroups,
      window.onDidChangeActiveTextEditor,
    ];
    for (const event of events) this.own(event(() => this.#update()));
    this.#update();
  }

  #update(): void {
    const uri = activeUri();
    // VS Code's own Markdown editor has a document too, but is no text editor.
    const document = workspace.textDocuments.find((one) => one.uri.toString() === uri?.toString());
    const result = uri && this.#findings.get(uri);
    if (document && isTooLarge(document))
      this.#show(
        `$(circle-slash) ${l10n.t('Digest')}`,
        l10n.t('This file is longer than 200,000 characters. It is checked on save, or when you click here.'),
      );
    else if (document && result) this.#showCount(result);
    else this.#item.hide();
  }

  #showCount(result: ShownFindings): void {
    const problems = listProblems(result);
    const count = problems.length;
    const icon = problems.some(({ severity }) => severity === 'error' || severity === 'warning') ? 'warning' : 'info';
    if (count === 0) this.#show(`$(check) ${l10n.t('Digest')}`, l10n.t('No problems in this issue'));
    else this.#show(`$(${icon}) ${l10n.t('Digest')} ${count}`, describeCount(count));
  }

  #show(text: string, tooltip: string): void {
    this.#item.text = text;
    this.#item.tooltip = tooltip;
    this.#item.accessibilityInformation = { label: tooltip };
    this.#item.show();
  }
}

function describeCount(count: number): string {
  return count === 1 ? l10n.t('1 problem in this issue') : l10n.t('{0} problems in this issue', count);
}
