import { commands, l10n, window, workspace, type Disposable } from 'vscode';
import { safeEdits } from '../../core/rules/safeEdits';
import { activeDocument } from '../activeDocument';
import { toWorkspaceEdit } from './codeActions';
import type { Findings } from './findings';

/** The commands that work on the findings of the active issue. */
export function registerFindingCommands(findings: Findings): Disposable[] {
  return [
    commands.registerCommand('digest.fixAll', () => fixAll(findings)),
    commands.registerCommand('digest.showFindings', () => commands.executeCommand('workbench.actions.view.problems')),
  ];
}

async function fixAll(findings: Findings): Promise<void> {
  const document = await activeDocument();
  if (!document) return void window.showInformationMessage(l10n.t('Open an issue of the digest first.'));
  const { parsed, findings: found } = await findings.current(document);
  if (!parsed.isIssue) return void window.showInformationMessage(l10n.t('This file is not an issue of the digest.'));
  const edits = safeEdits(found);
  if (edits.length === 0)
    return void window.showInformationMessage(l10n.t('Nothing here can be repaired without a look.'));
  if (!(await workspace.applyEdit(toWorkspaceEdit(parsed, edits)))) {
    void window.showErrorMessage(l10n.t('The file cannot be changed: it is read-only.'));
  }
}
