import { Disposable, Uri, window, workspace } from 'vscode';
import type { Documents, FileEvents, FileSystem } from './stores/ports';
import { tabUris } from './tabs';

/** The documents of VS Code. */
export const documents: Documents = {
  get all() {
    return workspace.textDocuments;
  },
  isInTab: (uri) => tabUris().has(uri.toString()),
  isEditable: ({ uri }) => uri.scheme === 'untitled' || workspace.fs.isWritableFileSystem(uri.scheme) !== undefined,
  onDidOpen: (listener) => workspace.onDidOpenTextDocument(listener),
  onDidChange: (listener) => workspace.onDidChangeTextDocument(({ document }) => listener(document)),
  onDidSave: (listener) => workspace.onDidSaveTextDocument(listener),
  onDidClose: (listener) => workspace.onDidCloseTextDocument(listener),
  onDidChangeTabs: (listener) => window.tabGroups.onDidChangeTabs(listener),
};

/** The files of the workspace. */
export const files: FileSystem = {
  readText,
  exists: (uri) =>
    Promise.resolve(workspace.fs.stat(uri)).then(
      () => true,
      () => false,
    ),
  isWatched: (uri) => workspace.getWorkspaceFolder(uri) !== undefined,
  join: (folder, ...path) => Uri.joinPath(folder, ...path),
};

/** The text of a file, unsaved text first; null where there is none. */
export async function readText(uri: Uri): Promise<string | null> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  // A document may live on for a while after its tab, with text that was discarded.
  if (open?.isDirty) return open.getText();
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

/** What VS Code itself does to files: a watcher needs a moment to notice, and some file systems have none. */
export const ownOperations: FileEvents = {
  onDidCreate: (listener) =>
    Disposable.from(
      workspace.onDidCreateFiles((event) => event.files.forEach((uri) => listener(uri))),
      workspace.onDidRenameFiles((event) => event.files.forEach(({ newUri }) => listener(newUri))),
    ),
  onDidChange: () => new Disposable(() => undefined),
  onDidDelete: (listener) =>
    Disposable.from(
      workspace.onDidDeleteFiles((event) => event.files.forEach((uri) => listener(uri))),
      workspace.onDidRenameFiles((event) => event.files.forEach(({ oldUri }) => listener(oldUri))),
    ),
};
