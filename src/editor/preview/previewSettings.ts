import { workspace, type TextDocument } from 'vscode';

/** What can be switched off in the previews of a document. */
export type PreviewSwitch = 'scrollEditor' | 'scrollWithEditor' | 'markCursor' | 'showFindings';

export function isOn(name: PreviewSwitch, document: TextDocument): boolean {
  return workspace.getConfiguration('digest.preview', document).get<boolean>(name, true);
}
