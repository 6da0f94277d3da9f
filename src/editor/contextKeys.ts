import { commands, TabInputWebview, window } from 'vscode';
import { Disposables } from './disposables';
import type { OpenIssues } from './stores/openIssues';
import { activeUri } from './tabs';

/**
 * Tells menus and key bindings which open files are issues, `resourcePath in digest.issuePaths`, and whether the active
 * tab shows one, `digest.activeIsIssue`. While a preview has the focus the latter stays what it was.
 */
export class ContextKeys extends Disposables {
  readonly #issues: OpenIssues;
  #active: boolean | undefined;
  #paths = '';

  constructor(issues: OpenIssues) {
    super();
    this.#issues = issues;
    this.listen(issues.onDidChange, () => this.#update());
    this.listen(issues.onDidClose, () => this.#update());
    this.listen(window.tabGroups.onDidChangeTabs, () => this.#update());
    this.listen(window.tabGroups.onDidChangeTabGroups, () => this.#update());
    this.#update();
  }

  #update(): void {
    this.#updatePaths();
    if (window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputWebview) return;
    const uri = activeUri();
    const active = uri !== undefined && this.#issues.find(uri) !== undefined;
    if (active !== this.#active) void commands.executeCommand('setContext', 'digest.activeIsIssue', active);
    this.#active = active;
  }

  #updatePaths(): void {
    // VS Code compares with the path as the file system writes it where the file is local, else with that of the address.
    const paths = this.#issues.all.flatMap(({ uri }) => [uri.fsPath, uri.path]);
    const key = JSON.stringify(paths);
    if (key === this.#paths) return;
    this.#paths = key;
    const keys = Object.fromEntries(paths.map((path) => [path, true]));
    void commands.executeCommand('setContext', 'digest.issuePaths', keys);
  }
}
