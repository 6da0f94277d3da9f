import { commands, l10n, ProgressLocation, window, workspace, type Disposable, type TextDocument } from 'vscode';
import { maxFiles } from '../archive/issueFiles';
import { toWorkspaceEdit } from '../convert';
import { runOn } from '../progress';
import { isReadOnly } from '../readOnly';
import type { FindingsStore } from '../stores/findingsStore';
import { isTooLarge, type IssueStore } from '../stores/issueStore';
import { activeDocument } from '../tabs';
import type { CheckAll } from './checkAll';
import { fixAll, type FixOutcome } from './fixAll';
import { pickProblem } from './pickProblem';

/** Milliseconds in which a summary stays in the status bar. */
const summaryMs = 10_000;

/** The commands that work on the findings of the active issue. */
export function registerFindingCommands(store: IssueStore, findings: FindingsStore, checkAll: CheckAll): Disposable[] {
  return [
    commands.registerCommand('digest.fixAll', () => withDocument((document) => repair(store, findings, document))),
    commands.registerCommand('digest.check', () => withDocument((document) => check(store, findings, document))),
    commands.registerCommand('digest.checkAll', () => runCheckAll(checkAll)),
    commands.registerCommand('digest.clearCheckAll', () => checkAll.clear()),
  ];
}

async function withDocument(action: (document: TextDocument) => Promise<unknown>): Promise<void> {
  const document = await activeDocument();
  if (document) await action(document);
  else void window.showInformationMessage(l10n.t('Open an issue of the digest first.'));
}

/** What is small enough was checked while it was written: then there is only something to show. */
async function check(store: IssueStore, findings: FindingsStore, document: TextDocument): Promise<void> {
  if (isTooLarge(document)) await runOn(document, l10n.t('Checking the issue'), () => findings.checkNow(document));
  if (await store.getIssue(document)) await pickProblem(document, findings.get(document.uri));
  else void window.showInformationMessage(l10n.t('This file is not an issue of the digest.'));
}

/** Checks all issues with progress, shows what was found, and says how much that is. */
async function runCheckAll(checkAll: CheckAll): Promise<void> {
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('Checking all issues'),
    cancellable: true,
  };
  const result = await window.withProgress(options, (progress, token) => {
    const stop = new AbortController();
    token.onCancellationRequested(() => stop.abort());
    const report = (checked: number, files: number) =>
      progress.report({ message: l10n.t('{0} of {1} files', checked, files), increment: 100 / files });
    return checkAll.check(report, stop.signal);
  });
  if (!result) return;
  const { issues, withProblems, problems, capped } = result;
  if (capped)
    void window.showInformationMessage(
      l10n.t('Only {0} Markdown files were read; the workspace contains more.', maxFiles),
    );
  await commands.executeCommand('workbench.panel.markers.view.focus');
  window.setStatusBarMessage(l10n.t('Problems: {0}, in {1} of {2} issues', problems, withProblems, issues), summaryMs);
}

/** Applies all safe fixes, and says what became of them. */
async function repair(store: IssueStore, findings: FindingsStore, document: TextDocument): Promise<void> {
  const readOnly = await isReadOnly(document);
  const outcome = await runOn(document, l10n.t('Fixing problems'), () =>
    fixAll(document, {
      store,
      findings,
      isReadOnly: readOnly,
      apply: async (file, edits) => workspace.applyEdit(toWorkspaceEdit(document.uri, file.digest.issue.lines, edits)),
    }),
  );
  if (typeof outcome === 'string') void window.showInformationMessage(explain(outcome));
  else window.setStatusBarMessage(describeFixes(outcome), summaryMs);
}

function explain(outcome: Extract<FixOutcome, string>): string {
  const texts: Readonly<Record<typeof outcome, string>> = {
    'no-issue': l10n.t('This file is not an issue of the digest.'),
    'nothing-safe': l10n.t('No problem in this issue can be fixed automatically.'),
    'read-only': l10n.t('The file is read-only and cannot be changed.'),
    'changed': l10n.t('Nothing was fixed, because the text changed meanwhile. Try again.'),
  };
  return texts[outcome];
}

function describeFixes({ before, after }: { readonly before: number; readonly after: number }): string {
  const fixed = before - after;
  // A fix may bring to light what the problem hid.
  if (fixed < 1) return `${l10n.t('Problems were fixed.')} ${l10n.t('Left: {0}', after)}`;
  const done = fixed === 1 ? l10n.t('1 problem was fixed.') : l10n.t('{0} problems were fixed.', fixed);
  return after === 0 ? done : `${done} ${l10n.t('Left: {0}', after)}`;
}
