import { statSync } from 'node:fs';

/** Whether a folder is there, be it behind a symbolic link. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
