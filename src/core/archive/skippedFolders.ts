/** Folders that hold what is installed, built or generated; nobody writes an issue there. */
export const skippedFolders: ReadonlySet<string> = new Set(['node_modules', '.git', 'public', 'resources']);
