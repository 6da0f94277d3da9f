import { commands, l10n, window, workspace, type Disposable, type TextDocument } from 'vscode';
import { repairEdits } from '../../core/rules/applyFixes';
import { activeDocument } from '../activeDocument';
import { toWorkspaceEdit } from '../convert';
import { isTooLarge, type OpenIssues } from '../openIssues';
import { runOn } from '../progress';
import { isReadOnly } from '../readOnly';
import type { LargeFiles } from './largeFiles';
import { surroundingsOf } from './surroundings';

/** The commands that work on the findings of the active issue. */
export function registerFindingCommands(openIssues: OpenIssues, largeFiles: LargeFiles): Disposable[] {
  return [
    commands.registerCommand('digest.fixAll', () => withDocument((document) => fixAll(openIssues, document))),
    commands.registerCommand('digest.check', () => withDocument((document) => check(largeFiles, document))),
  ];
}

async function withDocument(action: (document: TextDocument) => Promise<unknown>): Promise<void> {
  const document = await activeDocument();
  if (document) await action(document);
  else void window.showInformationMessage(l10n.t('Open an issue of the digest first.'));
}

/** What is small enough was checked while it was written: then there is only something to show. */
async function check(largeFiles: LargeFiles, document: TextDocument): Promise<void> {
  if (isTooLarge(document)) await largeFiles.check(document);
  await commands.executeCommand('workbench.actions.view.problems');
}

async function fixAll(openIssues: OpenIssues, document: TextDocument): Promise<void> {
  const readOnly = await isReadOnly(document);
  const refusal = await runOn(document, l10n.t('Repairing the issue'), async () => {
    // From here to the edit nothing is waited for: no key can come in between.
    const { issue, config, isIssue } = await openIssues.parseNow(document);
    if (!isIssue) return l10n.t('This file is not an issue of the digest.');
    const edits = repairEdits(issue, config, surroundingsOf(document));
    if (edits.length === 0) return l10n.t('Nothing here can be repaired without a look.');
    if (readOnly) return l10n.t('The file cannot be changed: it is read-only.');
    await workspace.applyEdit(toWorkspaceEdit(document.uri, issue.lines, edits));
    return null;
  });
  if (refusal !== null) void window.showInformationMessage(refusal);
}
