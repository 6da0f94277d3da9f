import { env, Uri, type WebviewPanel } from 'vscode';
import type { CopyArticle } from '../../protocol/copy';
import type { ToPreview } from '../../protocol/preview';
import { Disposables } from '../disposables';
import { buildPage } from './page';
import { imageFolders, imagePlaces } from './places';
import type { Shown } from './shown';

/**
 * The page in a panel. Nothing is sent while it is hidden: VS Code discards the page then, and the next one reports when
 * it has started.
 */
export class PreviewPage extends Disposables {
  readonly #panel: WebviewPanel;
  readonly #extension: Uri;
  /** What the page may load, as one text. */
  #sources = '';
  #ready = false;

  constructor(panel: WebviewPanel, extension: Uri) {
    super();
    this.#panel = panel;
    this.#extension = extension;
    this.own(panel.onDidChangeViewState(() => (this.#ready &&= panel.visible)));
  }

  /** Whether the page listens. */
  get ready(): boolean {
    return this.#ready;
  }

  /** The page has reported that it listens. */
  start(): void {
    this.#ready = true;
  }

  post(message: ToPreview | CopyArticle): void {
    if (this.#ready) void this.#panel.webview.postMessage(message);
  }

  /** Builds the page, again only where another document may load from elsewhere. */
  load(shown: Shown): void {
    const { webview, title } = this.#panel;
    const dist = Uri.joinPath(this.#extension, 'dist');
    const roots = [dist, ...imageFolders(shown).within];
    const { remote } = imagePlaces(webview, shown);
    const sources = [...roots, remote].join('\n');
    if (sources === this.#sources) return;
    this.#sources = sources;
    this.#ready = false;
    webview.options = { enableScripts: true, enableForms: false, localResourceRoots: roots };
    const address = (name: string) => webview.asWebviewUri(Uri.joinPath(dist, name)).toString();
    webview.html = buildPage({
      cspSource: webview.cspSource,
      nonce: createNonce(),
      script: address('preview.js'),
      style: address('preview.css'),
      lang: env.language === 'zh-cn' ? 'zh-CN' : env.language,
      title,
      remoteImages: remote,
    });
  }
}

function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
