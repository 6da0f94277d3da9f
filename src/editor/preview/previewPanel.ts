import {
  commands,
  env,
  EventEmitter,
  l10n,
  languages,
  Uri,
  ViewColumn,
  window,
  workspace,
  type TextDocument,
  type WebviewPanel,
} from 'vscode';
import { readField } from '../../core/issue/readField';
import { isCopied, type Copied, type CopyArticle } from '../../protocol/copy';
import {
  isFromPreview,
  type FromPreview,
  type OpenLine,
  type OpenLink,
  type OpenPlace,
  type ToPreview,
} from '../../protocol/preview';
import { Disposables } from '../disposables';
import { tabUris } from '../openIssues';
import { Content } from './content';
import { cursorLineOf, showLine, typedLineOf } from './editorSync';
import { findingMarks } from './findingMarks';
import type { Looks } from './looks';
import { openLink } from './openLink';
import { buildPage } from './page';
import { imageFolders, imagePlaces } from './places';
import { isOn, switchesOf, turn } from './previewSettings';
import { ScrollSync } from './scrollSync';
import type { Shown } from './shown';
import { SiteStyles } from './siteStyles';

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
  #shown: Shown;
  #loads = '';
  #ready = false;
  #typed = false;
  #locked = false;
  readonly #content = new Content();
  readonly #sync: ScrollSync;
  #toCopy: CopyArticle | undefined;
  /** The document whose article the page was asked to copy. */
  #copying: string | undefined;
  readonly #copied = this.own(new EventEmitter<Copied>());
  readonly onDidDispose = this.#disposed.event;
  /** The page has put an article on the clipboard. */
  readonly onDidCopy = this.#copied.event;

  constructor(panel: WebviewPanel, extension: Uri, shown: Shown, looks: Looks) {
    super();
    this.#panel = panel;
    this.#extension = extension;
    this.#looks = looks;
    this.#shown = shown;
    panel.onDidDispose(() => {
      this.#disposed.fire();
      this.dispose();
    });
    this.own(panel.webview.onDidReceiveMessage((message: unknown) => isFromPreview(message) && this.#receive(message)));
    this.own(panel.webview.onDidReceiveMessage((message: unknown) => isCopied(message) && this.#tellCopied(message)));
    this.own(panel.onDidChangeViewState(() => (this.#ready &&= panel.visible)));
    const reveal = (line: number) => this.#post({ type: 'reveal', source: this.source, line });
    this.#sync = this.own(new ScrollSync(() => this.document, reveal));
    this.own(window.onDidChangeTextEditorSelection(({ textEditor }) => this.#followCursor(textEditor.document)));
    this.own(window.onDidChangeVisibleTextEditors(() => this.#sendCursor()));
    this.own(languages.onDidChangeDiagnostics(({ uris }) => this.#followFindings(uris)));
    this.own(
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('digest.preview', this.document)) this.#sendAround();
      }),
    );
    this.own(window.tabGroups.onDidChangeTabs(() => this.#sendStatus()));
    this.own(looks.onDidChange(() => this.#post(looks.look)));
    this.own(this.#styles.onDidChange(() => void this.#sendStyles()));
    this.#styles.follow(shown);
    this.own(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document === this.#shown.document && contentChanges.length > 0) this.#typed = true;
      }),
    );
    this.#load();
  }

  /** The document that is shown. */
  get source(): string {
    return this.#shown.document.uri.toString();
  }

  /** Whether the panel has the keyboard. */
  get active(): boolean {
    return this.#panel.active;
  }

  get document(): TextDocument {
    return this.#shown.document;
  }

  /** Whether the preview stays with its document, whatever editor is active. */
  get locked(): boolean {
    return this.#locked;
  }

  lock(locked: boolean): void {
    this.#locked = locked;
    this.#name();
    this.#post({ type: 'lock', locked });
  }

  /** Shows a document, or another version of the one that is shown. */
  show(shown: Shown): void {
    const another = shown.document !== this.#shown.document;
    this.#shown = shown;
    this.#styles.follow(shown);
    this.#load();
    this.#render();
    if (!another) return;
    this.#sync.followEditor();
    this.#sendAround();
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
    void this.#sendCopy();
  }

  /** Builds the page, again only where another document may load from elsewhere. */
  #load(): void {
    const { webview } = this.#panel;
    this.#name();
    const dist = Uri.joinPath(this.#extension, 'dist');
    const roots = [dist, ...imageFolders(this.#shown).within];
    const { remote } = imagePlaces(webview, this.#shown);
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

  #name(): void {
    const title = titleOf(this.#shown);
    const name = this.#locked ? l10n.t('[Preview] {0}', title) : l10n.t('Preview {0}', title);
    if (this.#panel.title !== name) this.#panel.title = name;
  }

  #receive(message: FromPreview): void {
    if (message.type === 'ready') return this.#start();
    if (message.type === 'chooseWidth') return void this.#looks.choose(message.width);
    if (message.type === 'switch') return void turn(message, this.document).catch(tellFailure);
    // The page may have been slower than a change to another document.
    if (message.source !== this.source) return;
    if (message.type === 'copy') return void commands.executeCommand(`digest.${message.as}`);
    if (message.type === 'scrolled') return this.#sync.followPage(message.line);
    this.#open(message).catch(tellFailure);
  }

  /** The page shows nothing yet. */
  #start(): void {
    this.#ready = true;
    this.#content.forget();
    this.#post(this.#looks.look);
    void this.#sendStyles();
    this.#render();
    this.#post({ type: 'lock', locked: this.#locked });
    this.#sendStatus();
    this.#sync.followEditor();
    this.#sendAround();
    void this.#sendCopy();
  }

  async #open(message: OpenLink | OpenLine | OpenPlace): Promise<void> {
    if (message.type === 'openLink') return openLink(message.href, this.#shown);
    const character = message.type === 'openPlace' ? message.character : 0;
    await this.#sync.hold(() => showLine(this.document, Math.floor(message.line), character));
  }

  #followCursor(document: TextDocument): void {
    if (document === this.document) this.#sendCursor();
  }

  #followFindings(uris: readonly Uri[]): void {
    if (uris.some((uri) => uri.toString() === this.source)) this.#sendMarks();
  }

  /** What the page shows beside the article. */
  #sendAround(): void {
    this.#post({ type: 'switches', on: switchesOf(this.document) });
    this.#sendCursor();
    this.#sendMarks();
  }

  #sendCursor(): void {
    const line = isOn('markCursor', this.document) ? cursorLineOf(this.document) : null;
    this.#post({ type: 'cursor', source: this.source, line });
  }

  #sendMarks(): void {
    const marks = isOn('showFindings', this.document) ? findingMarks(this.document.uri) : [];
    this.#post({ type: 'marks', source: this.source, marks });
  }

  #sendStatus(): void {
    const open = tabUris().has(this.source);
    const text = open ? '' : l10n.t('The document is closed. The preview shows its last content.');
    this.#post({ type: 'status', text });
  }

  async #sendCopy(): Promise<void> {
    // A copy looks as the page does, and the page may not wear the site's styles yet.
    if (this.#toCopy) await this.#sendStyles();
    if (!this.#ready || !this.#toCopy) return;
    void this.#panel.webview.postMessage(this.#toCopy);
    this.#copying = this.#toCopy.source;
    this.#toCopy = undefined;
  }

  /** Once for every time that the page was asked. */
  #tellCopied(message: Copied): void {
    if (message.source !== this.#copying) return;
    this.#copying = undefined;
    this.#copied.fire(message);
  }

  async #sendStyles(): Promise<void> {
    if (this.#ready) this.#post(await this.#styles.read(this.#panel.webview));
  }

  #render(): void {
    if (!this.#ready) return;
    const follows = this.#typed && isOn('scrollWithEditor', this.document);
    const typedLine = follows ? typedLineOf(this.document) : null;
    this.#post(this.#content.update(this.#shown, this.#panel.webview, { topLine: this.#sync.topLine, typedLine }));
    this.#typed = false;
  }

  #post(message: ToPreview): void {
    if (this.#ready) void this.#panel.webview.postMessage(message);
  }
}

function titleOf({ document, article }: Shown): string {
  return readField(article.frontMatter, 'title') ?? document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
}

/** The file may be gone, or VS Code may refuse the address. */
function tellFailure(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  window.setStatusBarMessage(l10n.t('The link could not be opened: {0}', reason), 5000);
}

function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
