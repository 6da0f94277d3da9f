import { FileType, Uri, workspace } from 'vscode';
import { skippedFolders } from '../../core/archive/archive';
import { matchesGlobs } from '../../core/config/glob';
import { Disposables } from '../disposables';
import { Emitter } from '../stores/emitter';
import { pathBelow } from '../stores/issueStore';
import type { MarkdownFiles } from '../stores/ports';
import { isMarkdown } from './issueFiles';

/** As the command line: `.md` in any case. */
export const markdownGlob = '**/*.[mM][dD]';

/** What lies in folders that nobody writes an issue in. */
export const skippedGlob = `**/{${[...skippedFolders].join(',')}}/**`;

type FileFilter = (uri: Uri) => boolean;

/** The Markdown files of the workspace of VS Code. */
export class WorkspaceMarkdown extends Disposables implements MarkdownFiles {
  readonly #changed = this.own(new Emitter<void>());
  #filter = createFilter();
  readonly onDidChange = this.#changed.event;

  constructor() {
    super();
    this.listen(workspace.onDidChangeWorkspaceFolders, () => this.#renew());
    this.listen(
      workspace.onDidChangeConfiguration,
      (change) =>
        (change.affectsConfiguration('files.exclude') || change.affectsConfiguration('search.exclude')) &&
        this.#renew(),
    );
  }

  includes(uri: Uri): boolean {
    return this.#filter(uri);
  }

  async findAll(maxFiles: number): Promise<Uri[]> {
    const found = await workspace.findFiles(markdownGlob, skippedGlob, maxFiles);
    return found.filter(this.#filter);
  }

  /** Symbolic links are not followed. */
  async listBelow(folder: Uri): Promise<Uri[]> {
    const found: Uri[] = [];
    if (!this.#filter(folder) || !(await isFolder(folder))) return found;
    const folders = [folder];
    for (let next = folders.pop(); next; next = folders.pop()) {
      for (const [name, type] of await readFolder(next)) {
        const uri = Uri.joinPath(next, name);
        if (!this.#filter(uri)) continue;
        if (type === FileType.Directory) folders.push(uri);
        else if (isMarkdown(uri)) found.push(uri);
      }
    }
    return found;
  }

  #renew(): void {
    this.#filter = createFilter();
    this.#changed.fire();
  }
}

/** Reads the settings once per workspace folder. */
function createFilter(): FileFilter {
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
