import { commands, l10n, window, workspace, type Disposable, type TextDocument } from 'vscode';
import { activeDocument } from '../activeDocument';
import { toWorkspaceEdit } from '../convert';
import { isTooLarge, type OpenIssues } from '../openIssues';
import { runOn } from '../progress';
import { isReadOnly } from '../readOnly';
import type { CheckAll } from './checkAll';
import type { Findings } from './findings';
import type { LargeFiles } from './largeFiles';

/** The commands that work on the findings of the active issue. */
export function registerFindingCommands(
  openIssues: OpenIssues,
  findings: Findings,
  largeFiles: LargeFiles,
  checkAll: CheckAll,
): Disposable[] {
  return [
    commands.registerCommand('digest.fixAll', () => withDocument((document) => fixAll(openIssues, findings, document))),
    commands.registerCommand('digest.check', () => withDocument((document) => check(largeFiles, checkAll, document))),
    commands.registerCommand('digest.checkAll', () => checkAll.run()),
  ];
}

async function withDocument(action: (document: TextDocument) => Promise<unknown>): Promise<void> {
  const document = await activeDocument();
  if (document) await action(document);
  else void window.showInformationMessage(l10n.t('Open an issue of the digest first.'));
}

/** What is small enough was checked while it was written: then there is only something to show. */
async function check(largeFiles: LargeFiles, checkAll: CheckAll, document: TextDocument): Promise<void> {
  if (isTooLarge(document)) {
    checkAll.forget(document.uri);
    await largeFiles.check(document);
  }
  await commands.executeCommand('workbench.panel.markers.view.focus');
}

async function fixAll(openIssues: OpenIssues, findings: Findings, document: TextDocument): Promise<void> {
  const readOnly = await isReadOnly(document);
  const refusal = await runOn(document, l10n.t('Fixing problems'), async () => {
    // From here to the edit nothing is waited for: no key can come in between.
    const parsed = await openIssues.parseNow(document);
    if (!parsed.isIssue) return l10n.t('This file is not an issue of the digest.');
    const edits = findings.repair(parsed);
    if (edits.length === 0) return l10n.t('No problem in this issue can be fixed automatically.');
    if (readOnly) return l10n.t('The file is read-only and cannot be changed.');
    await workspace.applyEdit(toWorkspaceEdit(document.uri, parsed.issue.lines, edits));
    return null;
  });
  if (refusal !== null) void window.showInformationMessage(refusal);
}
