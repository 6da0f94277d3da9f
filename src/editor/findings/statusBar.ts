import { l10n, StatusBarAlignment, window, workspace, type Event } from 'vscode';
import type { Finding } from '../../core/lint/rule';
import { activeUri } from '../activeDocument';
import { Disposables } from '../disposables';
import { isTooLarge } from '../openIssues';
import type { Findings } from './findings';

/** Says how many findings the active issue has; hidden where the active file is no issue. */
export class FindingsStatus extends Disposables {
  readonly #findings: Findings;
  readonly #item = this.own(window.createStatusBarItem('digest.findings', StatusBarAlignment.Right, 100));

  constructor(findings: Findings) {
    super();
    this.#findings = findings;
    this.#item.name = l10n.t('Digest Problems');
    this.#item.command = 'digest.check';
    const events: Event<unknown>[] = [
      findings.onDidCheck,
      findings.onDidClose,
      window.tabGroups.onDidChangeTabs,
      window.tabGroups.onDidChangeTabGroups,
      window.onDidChangeActiveTextEditor,
    ];
    for (const event of events) this.own(event(() => this.#update()));
    this.#update();
  }

  #update(): void {
    const uri = activeUri();
    const checked = uri && this.#findings.published(uri);
    // VS Code's own Markdown editor has a document too, but is no text editor.
    const document = workspace.textDocuments.find((one) => one.uri.toString() === uri?.toString());
    if (checked) this.#showCount(checked.findings);
    else if (document && isTooLarge(document))
      this.#show('$(circle-slash) Digest', l10n.t('This file is larger than 200 kB. Click to check it.'));
    else this.#item.hide();
  }

  /** Hints are not counted: the Problems view does not list them either. */
  #showCount(findings: readonly Finding[]): void {
    const count = findings.filter(({ severity }) => severity !== 'hint').length;
    const icon = findings.some(({ severity }) => severity === 'error' || severity === 'warning') ? 'warning' : 'info';
    if (count === 0) this.#show('$(check) Digest', l10n.t('No problems in this issue'));
    else this.#show(`$(${icon}) Digest ${count}`, describeCount(count));
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
