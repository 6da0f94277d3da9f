import { EventEmitter, Uri, window, workspace } from 'vscode';
import type { Config } from '../core/config/config';
import { mergeConfig } from '../core/config/mergeConfig';
import { readConfig, type ConfigFile } from '../core/config/readConfig';
import { ruleIds } from '../core/rules/index';
import { folderOf } from './convert';
import { Delayer } from './delayer';
import { Disposables } from './disposables';
import { readSettings } from './settings';

export const configName = '.digest.yml';
/** Milliseconds of rest after a key in a `.digest.yml` before all issues are read by it. */
const rest = 300;

/** The configuration of a file and where it comes from. */
export interface Located {
  readonly config: Config;
  /** The folder of the `.digest.yml`; without one, the workspace folder, or undefined outside of all. */
  readonly root: Uri | undefined;
  /** Whether there is a `.digest.yml`. */
  readonly isConfigured: boolean;
}

/** Finds the configuration of a file: the nearest `.digest.yml` upward, then settings, then defaults. */
export class Configs extends Disposables {
  readonly #changed = this.own(new EventEmitter<void>());
  readonly #typing = this.own(new Delayer(rest));
  readonly #files = new Map<string, Promise<{ file: ConfigFile; folder: Uri } | null>>();
  /** What was read above the folders of the workspace, where no watcher looks. */
  readonly #unwatched = new Map<string, { readonly uri: Uri; readonly text: string | null }>();
  readonly onDidChange = this.#changed.event;

  constructor() {
    super();
    const watcher = this.own(workspace.createFileSystemWatcher(`**/${configName}`));
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete])
      this.own(event(() => this.#forget()));
    this.own(workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('digest') && this.#forget()));
    this.own(
      workspace.onDidChangeTextDocument(
        ({ document: { uri } }) => isConfig(uri) && this.#typing.run('', () => this.#forget()),
      ),
    );
    // Unsaved text that is thrown away is no longer in force.
    this.own(workspace.onDidCloseTextDocument(({ uri }) => isConfig(uri) && this.#forget()));
    this.own(window.onDidChangeWindowState(({ focused }) => focused && void this.#recheck()));
  }

  /** @param uri of a Markdown file; it need not exist. */
  async locate(uri: Uri): Promise<Located> {
    const found = uri.scheme === 'untitled' ? null : await this.#find(folderOf(uri));
    const config = mergeConfig(found?.file.data ?? {}, readSettings(uri));
    const root = found?.folder ?? workspace.getWorkspaceFolder(uri)?.uri;
    return { config, root, isConfigured: found !== null };
  }

  #forget(): void {
    this.#typing.cancel('');
    this.#files.clear();
    this.#unwatched.clear();
    this.#changed.fire();
  }

  /** Someone may have changed in another window what no watcher looks at. */
  async #recheck(): Promise<void> {
    const known = [...this.#unwatched.values()];
    const texts = await Promise.all(known.map(({ uri }) => readText(uri)));
    if (known.some(({ text }, i) => text !== texts[i])) this.#forget();
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
    const uri = Uri.joinPath(folder, configName);
    const text = await readText(uri);
    if (!workspace.getWorkspaceFolder(uri)) this.#unwatched.set(uri.toString(), { uri, text });
    if (text !== null) return { file: readConfig(text, ruleIds), folder };
    const above = folderOf(folder);
    return above.path === folder.path ? null : this.#find(above);
  }
}

/** Whether a file is a `.digest.yml`. */
export function isConfig(uri: Uri): boolean {
  return uri.path.endsWith(`/${configName}`);
}

/** The text of a file, unsaved text first; null where there is none. */
export async function readText(uri: Uri): Promise<string | null> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  // A document may live on for a while after its tab, with text that was thrown away.
  if (open?.isDirty) return open.getText();
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
