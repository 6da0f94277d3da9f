import { env, EventEmitter, Uri, type WebviewPanel } from 'vscode';
import { isCopied, type Copied, type CopyArticle } from '../../protocol/copy';
import { isFromPreview, type FromPreview, type ToPreview } from '../../protocol/preview';
import { Disposables } from '../disposables';
import type { PreviewAppearance } from './appearance';
import { buildPage } from './page';
import { imageFolders, imagePlaces, type PreviewInput } from './imageFolders';
import { SiteStyles } from './siteStyles';

/**
 * The page in a panel, with its look. Nothing is sent while it is hidden: VS Code discards the page then, and the next one
 * reports when it is ready.
 */
export class PreviewPage extends Disposables {
  readonly #panel: WebviewPanel;
  readonly #extension: Uri;
  readonly #appearance: PreviewAppearance;
  readonly #styles = this.own(new SiteStyles());
  readonly #received = this.own(new EventEmitter<FromPreview>());
  readonly #copied = this.own(new EventEmitter<Copied>());
  /** What the page may load, as one text. */
  #sources = '';
  #ready = false;
  /** What the page is to copy when it is ready. */
  #toCopy: CopyArticle | undefined;
  /** The document whose article the page was asked to copy. */
  #copying: string | undefined;
  readonly onDidReceive = this.#received.event;
  /** The page has put an article on the clipboard. */
  readonly onDidCopy = this.#copied.event;

  constructor(panel: WebviewPanel, extension: Uri, appearance: PreviewAppearance) {
    super();
    this.#panel = panel;
    this.#extension = extension;
    this.#appearance = appearance;
    this.listen(panel.webview.onDidReceiveMessage, (message: unknown) => {
      if (isFromPreview(message)) this.#received.fire(message);
      else if (isCopied(message)) this.#receiveCopied(message);
    });
    this.listen(panel.onDidChangeViewState, () => (this.#ready &&= panel.visible));
    this.listen(appearance.onDidChange, () => this.post(appearance.message));
    this.listen(this.#styles.onDidChange, () => void this.#sendStyles());
  }

  /** Whether the page receives messages. */
  get ready(): boolean {
    return this.#ready;
  }

  /** The page has reported that it is ready: it gets its look. */
  start(): void {
    this.#ready = true;
    this.post(this.#appearance.message);
    void this.#sendStyles();
    void this.#sendCopy();
  }

  post(message: ToPreview | CopyArticle): void {
    if (this.#ready) void this.#panel.webview.postMessage(message);
  }

  /** Asks the page to copy an article, now or when it is ready. */
  copy(article: CopyArticle): void {
    this.#toCopy = article;
    void this.#sendCopy();
  }

  /** Builds the page, again only where another document may load from elsewhere. */
  load(shown: PreviewInput): void {
    this.#styles.follow(shown);
    const { webview, title } = this.#panel;
    const dist = Uri.joinPath(this.#extension, 'dist');
    const roots = [dist, ...imageFolders(shown).within];
    const { remote } = imagePlaces(webview, shown);
    const sources = [...roots, remote].join('\n');
    if (sources === this.#sources) return;
    this.#sources = sources;
    this.#ready = false;
    webview.options = { enableScripts: true, enableForms: false, localResourceRoots: roots };
    const urlOf = (name: string) => webview.asWebviewUri(Uri.joinPath(dist, name)).toString();
    webview.html = buildPage({
      cspSource: webview.cspSource,
      nonce: createNonce(),
      script: urlOf('preview.js'),
      style: urlOf('preview.css'),
      lang: env.language === 'zh-cn' ? 'zh-CN' : env.language,
      title,
      remoteImages: remote,
    });
  }

  async #sendStyles(): Promise<void> {
    if (this.#ready) this.post(await this.#styles.read(this.#panel.webview));
  }

  async #sendCopy(): Promise<void> {
    // A copy looks like the page, which may not have the site's styles yet.
    if (this.#toCopy) await this.#sendStyles();
    if (!this.#ready || !this.#toCopy) return;
    this.post(this.#toCopy);
    this.#copying = this.#toCopy.source;
    this.#toCopy = undefined;
  }

  /** Once for every time that the page was asked. */
  #receiveCopied(message: Copied): void {
    if (message.source !== this.#copying) return;
    this.#copying = undefined;
    this.#copied.fire(message);
  }
}

function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
