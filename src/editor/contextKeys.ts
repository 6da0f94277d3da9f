import { commands, window } from 'vscode';
import { activeUri } from './activeDocument';
import { Disposables } from './disposables';
import type { OpenIssues } from './openIssues';

/**
 * Tells menus and key bindings where they are: `digest.activeIsIssue` for the palette, and `digest.openIssues`, the
 * addresses of all open issues, for what stands on an editor whether it has the focus or not (`resource in digest.openIssues`).
 */
export class ContextKeys extends Disposables {
  readonly #issues: OpenIssues;
  #open = '';
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
    const open = this.#issues.all.map(({ document }) => document.uri.toString());
    const active = open.includes(activeUri()?.toString() ?? '');
    if (open.join('\n') !== this.#open) set('digest.openIssues', open);
    if (active !== this.#active) set('digest.activeIsIssue', active);
    this.#open = open.join('\n');
    this.#active = active;
  }
}

function set(key: string, value: unknown): void {
  void commands.executeCommand('setContext', key, value);
}
