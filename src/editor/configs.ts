import { EventEmitter, Uri, workspace } from 'vscode';
import type { Config } from '../core/config/config';
import { mergeConfig } from '../core/config/mergeConfig';
import { readConfig, type ConfigFile } from '../core/config/readConfig';
import { folderOf } from './convert';
import { Disposables } from './disposables';
import { readSettings } from './settings';

export const configName = '.digest.yml';

/** The configuration of a file and where it comes from. */
export interface Located {
  readonly config: Config;
  /** The folder of the `.digest.yml`; without one, the workspace folder, or undefined outside of all. */
  readonly root: Uri | undefined;
}

/** Finds the configuration of a file: the nearest `.digest.yml` upward, then settings, then defaults. */
export class Configs extends Disposables {
  readonly #changed = this.own(new EventEmitter<void>());
  readonly #files = new Map<string, Promise<{ file: ConfigFile; folder: Uri } | null>>();
  readonly onDidChange = this.#changed.event;

  constructor() {
    super();
    const watcher = this.own(workspace.createFileSystemWatcher(`**/${configName}`));
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete])
      this.own(event(() => this.#forget()));
    this.own(workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('digest') && this.#forget()));
    this.own(
      workspace.onDidChangeTextDocument(
        ({ document }) => document.uri.path.endsWith(`/${configName}`) && this.#forget(),
      ),
    );
  }

  /** @param uri of a Markdown file; it need not exist. */
  async locate(uri: Uri): Promise<Located> {
    const found = uri.scheme === 'untitled' ? null : await this.#find(folderOf(uri));
    const config = mergeConfig(found?.file.data ?? {}, readSettings(uri));
    return { config, root: found?.folder ?? workspace.getWorkspaceFolder(uri)?.uri };
  }

  #forget(): void {
    this.#files.clear();
    this.#changed.fire();
  }

  /** The file in a folder or the nearest one above. */
  #find(folder: Uri): Promise<{ file: ConfigFile; folder: Uri } | null> {
    const key = folder.toString();
    const known = this.#files.get(key);
    if (known) return known;
    const found = this.#read(folder);
    this.#files.set(key, found);
    return found;
  }

  async #read(folder: Uri): Promise<{ file: ConfigFile; folder: Uri } | null> {
    const text = await readText(Uri.joinPath(folder, configName));
    if (text !== null) return { file: readConfig(text), folder };
    const above = folderOf(folder);
    return above.path === folder.path ? null : this.#find(above);
  }
}

/** The text of a file, unsaved text first; null where there is none. */
export async function readText(uri: Uri): Promise<string | null> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
