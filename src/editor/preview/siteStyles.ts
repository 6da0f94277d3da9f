import { EventEmitter, RelativePattern, Uri, workspace, type Disposable, type Webview } from 'vscode';
import type { Stylesheet } from '../../protocol/preview';
import { folderOf } from '../convert';
import { Disposables } from '../disposables';
import type { FileLocation } from '../stores/ports';
import { readText } from '../workspacePorts';
import { isInside } from './imageFolders';

/** UTF-16 units of a stylesheet; a longer one is not used. */
const limit = 1_000_000;

/** The stylesheet that `.digest.yml` names for the issue in the preview, in a workspace that is trusted. */
export class SiteStyles extends Disposables {
  readonly #changed = this.own(new EventEmitter<void>());
  readonly onDidChange = this.#changed.event;
  #file: Uri | undefined;
  #watcher: Disposable | undefined;

  constructor() {
    super();
    this.listen(workspace.onDidGrantWorkspaceTrust, () => this.#changed.fire());
    this.listen(
      workspace.onDidChangeTextDocument,
      ({ document }) => document.uri.toString() === this.#file?.toString() && this.#changed.fire(),
    );
  }

  override dispose(): void {
    this.#watcher?.dispose();
    super.dispose();
  }

  /** Follows the stylesheet of another issue, or another one of the same. */
  follow(located: FileLocation): void {
    const file = stylesheetOf(located);
    if (file?.toString() === this.#file?.toString()) return;
    this.#file = file;
    this.#watcher?.dispose();
    this.#watcher = file && this.#watch(file);
    this.#changed.fire();
  }

  /** The stylesheet for the page, with the file's URL there. */
  async read(webview: Webview): Promise<Stylesheet> {
    const file = this.#file;
    const text = await readSheet(file);
    const css = file === this.#file ? text : '';
    return { type: 'stylesheet', css, base: file ? webview.asWebviewUri(file).toString() : 'about:blank' };
  }

  #watch(file: Uri): Disposable {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folderOf(file), name));
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete])
      event(() => this.#changed.fire());
    return watcher;
  }
}

/** The text of an issue's stylesheet; empty where there is none, or none that may be used. */
export function readSiteStyles(located: FileLocation): Promise<string> {
  return readSheet(stylesheetOf(located));
}

async function readSheet(file: Uri | undefined): Promise<string> {
  const text = file && workspace.isTrusted ? await readText(file) : null;
  return text !== null && text.length <= limit ? text : '';
}

/** A path that leads out of the folder of `.digest.yml` is none. */
function stylesheetOf({ root, config }: FileLocation): Uri | undefined {
  if (root === undefined || config.stylesheet === null) return undefined;
  const file = Uri.joinPath(root, config.stylesheet);
  return isInside(file, root) ? file : undefined;
}
