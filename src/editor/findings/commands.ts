import { commands, l10n, window, workspace, type Disposable, type TextDocument } from 'vscode';
import { safeEdits } from '../../core/rules/safeEdits';
import { activeDocument } from '../activeDocument';
import { isTooLarge } from '../openIssues';
import { isReadOnly } from '../readOnly';
import { toWorkspaceEdit } from './codeActions';
import type { Findings } from './findings';
import type { LargeFiles } from './largeFiles';

/** The commands that work on the findings of the active issue. */
export function registerFindingCommands(findings: Findings, largeFiles: LargeFiles): Disposable[] {
  return [
    commands.registerCommand('digest.fixAll', () => withDocument((document) => fixAll(findings, document))),
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

async function fixAll(findings: Findings, document: TextDocument): Promise<unknown> {
  const { parsed, findings: found } = await findings.current(document);
  if (!parsed.isIssue) return window.showInformationMessage(l10n.t('This file is not an issue of the digest.'));
  const edits = safeEdits(found);
  if (edits.length === 0) return window.showInformationMessage(l10n.t('Nothing here can be repaired without a look.'));
  if (await isReadOnly(document))
    return window.showInformationMessage(l10n.t('The file cannot be changed: it is read-only.'));
  return workspace.applyEdit(toWorkspaceEdit(parsed, edits));
}
