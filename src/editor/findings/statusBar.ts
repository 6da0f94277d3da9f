import { l10n, StatusBarAlignment, window, type Event } from 'vscode';
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
    this.#item.name = l10n.t('Digest Findings');
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
    const document = window.activeTextEditor?.document;
    if (checked) {
      const count = checked.findings.length;
      this.#item.text = count === 0 ? '$(check) Digest' : `$(warning) Digest ${count}`;
      this.#item.tooltip =
        count === 0 ? l10n.t('Nothing to repair in this issue') : l10n.t('{0} findings in this issue', count);
      this.#item.accessibilityInformation = { label: this.#item.tooltip };
      this.#item.show();
    } else if (document && isTooLarge(document)) {
      this.#item.text = '$(circle-slash) Digest';
      this.#item.tooltip = l10n.t('This file is over 1 MB: it is checked when you ask for it');
      this.#item.show();
    } else this.#item.hide();
  }
}
