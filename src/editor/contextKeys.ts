import { commands, TabInputWebview, window } from 'vscode';
import { activeUri } from './activeDocument';
import { Disposables } from './disposables';
import type { OpenIssues } from './openIssues';

/**
 * Tells menus and key bindings whether the active tab shows an issue: `digest.activeIsIssue`. While a preview has the
 * focus it stays what it was, so that the buttons of the issue beside it do not come and go.
 */
export class ContextKeys extends Disposables {
  readonly #issues: OpenIssues;
  #active: boolean | undefined;

  constructor(issues: OpenIssues) {
    super();
    this.#issues = issues;
    this.own(issues.onDidParse(() => this.#update()));
    this.own(issues.onDidClose(() => this.#update()));
    this.own(window.tabGroups.onDidChangeTabs(() => this.#update()));
    this.own(window.tabGroups.onDidChangeTabGroups(() => this.#update()));
    this.#update();
  }

  #update(): void {
    if (window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputWebview) return;
    const uri = activeUri()?.toString();
    const active = this.#issues.all.some(({ document }) => document.uri.toString() === uri);
    if (active !== this.#active) void commands.executeCommand('setContext', 'digest.activeIsIssue', active);
    this.#active = active;
  }
}
