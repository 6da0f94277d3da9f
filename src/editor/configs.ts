import { EventEmitter, Uri, window, workspace } from 'vscode';
import type { ConfigData } from '../core/config/configShape';
import { mergeConfig } from '../core/config/mergeConfig';
import { readConfig, type ConfigFile } from '../core/config/readConfig';
import type { DialectName, Severity } from '../core/config/config';
import { ruleIds } from '../core/rules/index';
import { folderOf } from './convert';
import { Delayer } from './delayer';
import { Disposables } from './disposables';
import type { FileWatcher } from './stores/fileWatcher';
import type { ConfigSource, FileLocation } from './stores/ports';
import { readText } from './workspacePorts';

const configName = '.digest.yml';
/** Milliseconds of rest after a key in a `.digest.yml` before all issues are read by it. */
const restMs = 300;

type Found = { readonly file: ConfigFile; readonly folder: Uri } | null;

/** Finds the configuration of a file: the nearest `.digest.yml` upward, then settings, then defaults. */
export class Configs extends Disposables implements ConfigSource {
  readonly #changed = this.own(new EventEmitter<void>());
  readonly #typing = this.own(new Delayer(restMs));
  /** By folder: the nearest `.digest.yml`, and what it makes of the settings. */
  readonly #files = new Map<string, Promise<Found>>();
  readonly #locations = new Map<string, Promise<FileLocation>>();
  /** The configurations that were found, by address. */
  readonly #found = new Set<string>();
  /** What was read above the folders of the workspace, where no watcher looks. */
  readonly #unwatched = new Map<string, { readonly uri: Uri; readonly text: string | null }>();
  readonly onDidChange = this.#changed.event;

  constructor(watcher: FileWatcher) {
    super();
    this.listen(watcher.onDidChange, (changes) => {
      // Of a folder that is replaced or goes with its files, only the folder may be reported.
      const isOutdated = [...this.#found].some((key) => changes.outdates(key));
      if (isOutdated || [changes.created, changes.changed].some((uris) => uris.some(isConfig))) this.#forget();
      else for (const folder of [...this.#files.keys()]) if (changes.touches(folder)) this.#forgetFolder(folder);
    });
    this.listen(
      workspace.onDidChangeConfiguration,
      (change) => change.affectsConfiguration('digest') && this.#forget(),
    );
    this.listen(workspace.onDidChangeWorkspaceFolders, () => this.#forget());
    this.listen(
      workspace.onDidChangeTextDocument,
      ({ document: { uri } }) => isConfig(uri) && this.#typing.run('', () => this.#forget()),
    );
    // Unsaved text that is discarded is no longer in force.
    this.listen(workspace.onDidCloseTextDocument, ({ uri }) => isConfig(uri) && this.#forget());
    this.listen(window.onDidChangeWindowState, ({ focused }) => focused && void this.#recheck());
  }

  locate(uri: Uri): Promise<FileLocation> {
    if (uri.scheme === 'untitled') return Promise.resolve(toLocation(uri, null));
    const folder = folderOf(uri);
    return cached(this.#locations, folder, async () => toLocation(uri, await this.#find(folder)));
  }

  #forget(): void {
    this.#typing.cancel('');
    this.#files.clear();
    this.#locations.clear();
    this.#found.clear();
    this.#unwatched.clear();
    this.#changed.fire();
  }

  /** A folder that has come or gone had no configuration: nobody need hear of it. */
  #forgetFolder(folder: string): void {
    this.#files.delete(folder);
    this.#locations.delete(folder);
  }

  /** Someone may have changed in another window what no watcher looks at. */
  async #recheck(): Promise<void> {
    const known = [...this.#unwatched.values()];
    const texts = await Promise.all(known.map(({ uri }) => readText(uri)));
    if (known.some(({ text }, i) => text !== texts[i])) this.#forget();
  }

  /** The file in a folder or the nearest one above. */
  #find(folder: Uri): Promise<Found> {
    return cached(this.#files, folder, async () => {
      const uri = Uri.joinPath(folder, configName);
      const text = await readText(uri);
      if (!workspace.getWorkspaceFolder(uri)) this.#unwatched.set(uri.toString(), { uri, text });
      if (text !== null) {
        this.#found.add(uri.toString());
        return { file: readConfig(text, ruleIds), folder };
      }
      const above = folderOf(folder);
      return above.path === folder.path ? null : this.#find(above);
    });
  }
}

function cached<T>(cache: Map<string, Promise<T>>, folder: Uri, read: () => Promise<T>): Promise<T> {
  const key = folder.toString();
  const value = cache.get(key) ?? read();
  cache.set(key, value);
  return value;
}

function toLocation(uri: Uri, found: Found): FileLocation {
  const config = mergeConfig(found?.file.data ?? {}, readSettings(uri));
  return { config, root: found?.folder ?? workspace.getWorkspaceFolder(uri)?.uri, isConfigured: found !== null };
}

/** Whether a file is a `.digest.yml`. */
export function isConfig(uri: Uri): boolean {
  return uri.path.endsWith(`/${configName}`);
}

/** What the user's settings say of a file, as a layer below its `.digest.yml`. */
function readSettings(uri: Uri): ConfigData {
  const settings = workspace.getConfiguration('digest', uri);
  const issues = settings.get<string[]>('issues', []);
  const dialect = settings.get<DialectName | 'default'>('dialect', 'default');
  return {
    ...(issues.length > 0 ? { issues } : {}),
    ...(dialect === 'default' ? {} : { dialect }),
    rules: settings.get<Record<string, Severity | 'off'>>('rules', {}),
  };
}
