import {
  env,
  EventEmitter,
  l10n,
  Uri,
  ViewColumn,
  window,
  workspace,
  type TextDocument,
  type TextEditor,
  type WebviewPanel,
} from 'vscode';
import { readField } from '../../core/issue/readField';
import { renderArticle } from '../../core/render/renderArticle';
import { renderTitleBlock } from '../../core/render/titleBlock';
import { isCopied, type Copied, type CopyArticle } from '../../protocol/copy';
import { isFromPreview, type FromPreview, type ToPreview } from '../../protocol/preview';
import { Disposables } from '../disposables';
import { tabUris, type Parsed } from '../openIssues';
import { showLine, topLineOf, typedLineOf } from './editorSync';
import type { Looks } from './looks';
import { openLink } from './openLink';
import { buildPage } from './page';
import { imageFolders, imagePlaces } from './places';
import { SiteStyles } from './siteStyles';
import { previewWords } from './words';

/** For how many milliseconds the editor's scrolling is our own doing. */
const echo = 500;

/**
 * A panel with one page. Nothing is sent while it is hidden: VS Code throws the page away then, and the next one asks
 * for what it shows as soon as it has started.
 */
export class PreviewPanel extends Disposables {
  readonly #panel: WebviewPanel;
  readonly #extension: Uri;
  readonly #looks: Looks;
  readonly #styles = this.own(new SiteStyles());
  readonly #disposed = this.own(new EventEmitter<void>());
  #parsed: Parsed;
  #loads = '';
  #ready = false;
  #typed = false;
  #quietUntil = 0;
  #toCopy: CopyArticle | undefined;
  readonly #copied = this.own(new EventEmitter<Copied>());
  readonly onDidDispose = this.#disposed.event;
  /** The page has put an article on the clipboard. */
  readonly onDidCopy = this.#copied.event;

  constructor(panel: WebviewPanel, extension: Uri, parsed: Parsed, looks: Looks) {
    super();
    this.#panel = panel;
    this.#extension = extension;
    this.#looks = looks;
    this.#parsed = parsed;
    panel.onDidDispose(() => {
      this.#disposed.fire();
      this.dispose();
    });
    this.own(panel.webview.onDidReceiveMessage((message: unknown) => isFromPreview(message) && this.#receive(message)));
    this.own(panel.webview.onDidReceiveMessage((message: unknown) => isCopied(message) && this.#copied.fire(message)));
    this.own(panel.onDidChangeViewState(() => (this.#ready &&= panel.visible)));
    this.own(window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#follow(textEditor)));
    this.own(window.tabGroups.onDidChangeTabs(() => this.#sendStatus()));
    this.own(looks.onDidChange(() => this.#post(looks.look)));
    this.own(this.#styles.onDidChange(() => void this.#sendStyles()));
    this.#styles.follow(parsed);
    this.own(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document === this.#parsed.document && contentChanges.length > 0) this.#typed = true;
      }),
    );
    this.#load();
  }

  /** The document that is shown. */
  get source(): string {
    return this.#parsed.document.uri.toString();
  }

  /** Whether the panel has the keyboard. */
  get active(): boolean {
    return this.#panel.active;
  }

  get document(): TextDocument {
    return this.#parsed.document;
  }

  /** Shows a document, or another version of the one that is shown. */
  show(parsed: Parsed): void {
    const another = parsed.document !== this.#parsed.document;
    this.#parsed = parsed;
    this.#styles.follow(parsed);
    this.#load();
    this.#render();
    if (another) this.#sendPlace();
  }

  /** Brings the panel to the front, beside the editor and not over it; the keyboard stays where it is. */
  reveal(): void {
    const { viewColumn, active } = this.#panel;
    const covers = !active && viewColumn === window.tabGroups.activeTabGroup.viewColumn;
    this.#panel.reveal(covers ? ViewColumn.Beside : undefined, true);
  }

  /** Has the page copy an article, in front and with the keyboard: without it a page may not write to the clipboard. */
  copy(article: CopyArticle): void {
    this.#toCopy = article;
    this.#panel.reveal(undefined, false);
    this.#sendCopy();
  }

  /** Builds the page, again only where another document may load from elsewhere. */
  #load(): void {
    const { webview } = this.#panel;
    this.#panel.title = l10n.t('Preview {0}', titleOf(this.#parsed));
    const dist = Uri.joinPath(this.#extension, 'dist');
    const roots = [dist, ...imageFolders(this.#parsed).within];
    const { remote } = imagePlaces(webview, this.#parsed);
    const loads = [...roots, remote].join('\n');
    if (loads === this.#loads) return;
    this.#loads = loads;
    this.#ready = false;
    webview.options = { enableScripts: true, enableForms: false, localResourceRoots: roots };
    const address = (name: string) => webview.asWebviewUri(Uri.joinPath(dist, name)).toString();
    webview.html = buildPage({
      cspSource: webview.cspSource,
      nonce: createNonce(),
      script: address('preview.js'),
      style: address('preview.css'),
      lang: env.language === 'zh-cn' ? 'zh-CN' : env.language,
      title: this.#panel.title,
      remoteImages: remote,
    });
  }

  #receive(message: FromPreview): void {
    if (message.type === 'ready') {
      this.#ready = true;
      this.#post(this.#looks.look);
      void this.#sendStyles();
      this.#render();
      this.#sendStatus();
      this.#sendPlace();
      this.#sendCopy();
      return;
    }
    if (message.type === 'chooseWidth') return void this.#looks.choose(message.width);
    // The page may have been slower than a change to another document.
    if (message.source !== this.source) return;
    const opened = message.type === 'openLink' ? openLink(message.href, this.#parsed) : this.#openLine(message.line);
    opened.catch(tellFailure);
  }

  async #openLine(line: number): Promise<void> {
    this.#quietUntil = Date.now() + echo;
    await showLine(this.#parsed.document, line);
  }

  #follow(editor: TextEditor): void {
    const line = topLineOf(editor);
    if (editor.document !== this.#parsed.document || line === undefined || Date.now() < this.#quietUntil) return;
    this.#post({ type: 'reveal', source: this.source, line });
  }

  /** Shows the place that the editor shows. */
  #sendPlace(): void {
    const editor = window.visibleTextEditors.find(({ document }) => document === this.#parsed.document);
    if (editor) this.#follow(editor);
  }

  #sendStatus(): void {
    const open = tabUris().has(this.source);
    const text = open ? '' : l10n.t('This document is closed. The preview shows how it was last.');
    this.#post({ type: 'status', text });
  }

  #sendCopy(): void {
    if (!this.#ready || !this.#toCopy) return;
    void this.#panel.webview.postMessage(this.#toCopy);
    this.#toCopy = undefined;
  }

  async #sendStyles(): Promise<void> {
    if (this.#ready) this.#post(await this.#styles.read(this.#panel.webview));
  }

  #render(): void {
    const { document, version, issue, config } = this.#parsed;
    if (!this.#ready) return;
    this.#post({
      type: 'render',
      source: this.source,
      version,
      head: renderTitleBlock(issue.frontMatter),
      article: renderArticle(issue, config, { sourceLines: true }),
      lang: /\p{Script=Han}/u.test(issue.text) ? 'zh-CN' : 'en',
      lineCount: issue.lines.count,
      images: imagePlaces(this.#panel.webview, this.#parsed),
      words: previewWords(),
      typedLine: this.#typed ? typedLineOf(document) : null,
    });
    this.#typed = false;
  }

  #post(message: ToPreview): void {
    if (this.#ready) void this.#panel.webview.postMessage(message);
  }
}

function titleOf({ document, issue }: Parsed): string {
  return readField(issue.frontMatter, 'title') ?? document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
}

/** The file may be gone, or VS Code may refuse the address. */
function tellFailure(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  window.setStatusBarMessage(l10n.t('Could not be opened: {0}', reason), 5000);
}

function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
