import { TabInputCustom, TabInputText, TabInputTextDiff, window, workspace, type TextDocument, type Uri } from 'vscode';

/** The addresses of all documents that are in a tab. */
export function tabUris(): Set<string> {
  const uris = window.tabGroups.all.flatMap(({ tabs }) =>
    tabs.flatMap(({ input }) => {
      if (input instanceof TabInputText || input instanceof TabInputCustom) return [input.uri.toString()];
      return input instanceof TabInputTextDiff ? [input.modified.toString()] : [];
    }),
  );
  return new Set(uris);
}

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
    // A picture or another file without text.
    return undefined;
  }
}
