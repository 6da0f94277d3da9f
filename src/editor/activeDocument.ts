import { TabInputCustom, TabInputText, window, workspace, type TextDocument, type Uri } from 'vscode';

/** The address of what the active tab shows: VS Code's own Markdown editor leaves `activeTextEditor` undefined. */
export function activeUri(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof TabInputText || input instanceof TabInputCustom) return input.uri;
  return window.activeTextEditor?.document.uri;
}

/** The Markdown document of the active tab; undefined where there is none. */
export async function activeDocument(): Promise<TextDocument | undefined> {
  const uri = activeUri();
  if (!uri) return undefined;
  try {
    const document = await workspace.openTextDocument(uri);
    return document.languageId === 'markdown' ? document : undefined;
  } catch {
    // A picture or another file that is no text.
    return undefined;
  }
}
