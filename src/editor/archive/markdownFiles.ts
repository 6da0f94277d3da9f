import { FileType, Uri, workspace } from 'vscode';
import { skippedFolders } from '../../core/archive/archive';
import { matchesGlobs } from '../../core/config/glob';
import { pathBelow } from '../stores/issueStore';

/** As the command line: `.md` in any case. */
export const markdownGlob = '**/*.[mM][dD]';

/** What lies in folders that nobody writes an issue in. */
export const skippedGlob = `**/{${[...skippedFolders].join(',')}}/**`;

/** Whether a file belongs to the workspace and to what its settings let a search see. */
export type FileFilter = (uri: Uri) => boolean;

/** Reads the settings once per workspace folder; make a new filter when they change. */
export function createFileFilter(): FileFilter {
  const excluded = new Map<string, readonly string[]>();
  return (uri) => {
    const folder = workspace.getWorkspaceFolder(uri);
    if (!folder) return false;
    const key = folder.uri.toString();
    const globs = excluded.get(key) ?? excludedGlobs(folder.uri);
    excluded.set(key, globs);
    const path = pathBelow(folder.uri, uri);
    return !path.split('/').some((part) => skippedFolders.has(part)) && !matchesGlobs(globs, path);
  };
}

/** All Markdown files of the workspace, at most `maxFiles`. */
export async function findMarkdown(filter: FileFilter, maxFiles: number): Promise<Uri[]> {
  const found = await workspace.findFiles(markdownGlob, skippedGlob, maxFiles);
  return found.filter(filter);
}

/** The Markdown files in a folder that may be too new for a search to know. Symbolic links are not followed; a file has none. */
export async function listMarkdown(folder: Uri, filter: FileFilter): Promise<Uri[]> {
  const found: Uri[] = [];
  if (!(await isFolder(folder))) return found;
  const folders = [folder];
  for (let next = folders.pop(); next; next = folders.pop()) {
    for (const [name, type] of await readFolder(next)) {
      const uri = Uri.joinPath(next, name);
      if (!filter(uri)) continue;
      if (type === FileType.Directory) folders.push(uri);
      else if (isMarkdown(uri)) found.push(uri);
    }
  }
  return found;
}

/** Whether a file has the name of a Markdown file. */
export function isMarkdown(uri: Uri): boolean {
  return uri.path.toLowerCase().endsWith('.md');
}

async function isFolder(uri: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(uri)).type === FileType.Directory;
  } catch {
    return false;
  }
}

async function readFolder(folder: Uri): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    // Gone already.
    return [];
  }
}

/** What `files.exclude` and `search.exclude` switch off; a pattern that depends on a sibling file concerns no Markdown. */
function excludedGlobs(folder: Uri): string[] {
  return ['files', 'search'].flatMap((section) => {
    const patterns = workspace.getConfiguration(section, folder).get<Record<string, unknown>>('exclude', {});
    return Object.entries(patterns).flatMap(([glob, on]) => (on === true ? [glob, `${glob}/**`] : []));
  });
}
