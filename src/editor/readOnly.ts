import { FilePermission, languages, workspace, type TextDocument } from 'vscode';

/**
 * Whether a file takes no changes: its file system, the file itself or the user's settings say so. VS Code lets an
 * extension edit what it shows as read-only, so every command asks here first.
 */
export async function isReadOnly(document: TextDocument): Promise<boolean> {
  const { uri } = document;
  if (uri.scheme === 'untitled') return false;
  if (workspace.fs.isWritableFileSystem(uri.scheme) !== true || isReadOnlyBySettings(document)) return true;
  try {
    const { permissions } = await workspace.fs.stat(uri);
    return permissions === FilePermission.Readonly;
  } catch {
    // A file that is open and was deleted can be edited and saved anew.
    return false;
  }
}

function isReadOnlyBySettings(document: TextDocument): boolean {
  const files = workspace.getConfiguration('files', document.uri);
  const matches = (setting: string) =>
    Object.entries(files.get<Record<string, boolean>>(setting, {})).some(
      ([pattern, on]) => on && languages.match({ pattern }, document) > 0,
    );
  return matches('readonlyInclude') && !matches('readonlyExclude');
}
