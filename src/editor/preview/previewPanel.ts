import {
  commands,
  EventEmitter,
  l10n,
  ViewColumn,
  window,
  workspace,
  type TextDocument,
  type Uri,
  type WebviewPanel,
} from 'vscode';
import { readField } from '../../core/issue/frontMatter';
import type { CopyArticle } from '../../protocol/copy';
import type { FromPreview, OpenLine, OpenLink, OpenPlace } from '../../protocol/preview';
import { Disposables } from '../disposables';
import type { FileChanges, FileWatcher } from '../stores/fileWatcher';
import type { FindingsStore } from '../stores/findingsStore';
import { imageCandidates, localImages } from '../stores/imageCandidates';
import { tabUris } from '../tabs';
import { files } from '../workspacePorts';
import { cursorLineOf, showLine, typedLineOf } from './editorSync';
import { findingMarks } from './findingMarks';
import type { PreviewAppearance } from './appearance';
import { openLink } from './openLink';
import { PageContent } from './pageContent';
import { PreviewPage } from './previewPage';
import { isOn, switchesOf, setSwitch } from './previewSettings';
import { ScrollSync } from './scrollSync';
import type { PreviewInput } from './imageFolders';

/** What all previews share. */
export interface PreviewDependencies {
  /** The folder of the extension. */
  readonly extension: Uri;
  readonly appearance: PreviewAppearance;
  readonly findings: FindingsStore;
  readonly watcher: FileWatcher;
}

/** A panel that shows a document. */
export class PreviewPanel extends Disposables {
  readonly #panel: WebviewPanel;
  readonly #parts: PreviewDependencies;
  readonly #page: PreviewPage;
  readonly #content = new PageContent();
  readonly #sync: ScrollSync;
  readonly #disposed = this.own(new EventEmitter<void>());
  #shown: PreviewInput;
  #typed = false;
  #locked = false;
  readonly onDidDispose = this.#disposed.event;
  readonly onDidCopy;

  constructor(panel: WebviewPanel, shown: PreviewInput, parts: PreviewDependencies) {
    super();
    this.#panel = panel;
    this.#parts = parts;
    this.#shown = shown;
    this.#page = this.own(new PreviewPage(panel, parts.extension, parts.appearance));
    this.onDidCopy = this.#page.onDidCopy;
    this.#sync = this.own(
      new ScrollSync(
        () => this.document,
        (line) => this.#page.post({ type: 'reveal', source: this.source, line }),
      ),
    );
    panel.onDidDispose(() => {
      this.#disposed.fire();
      this.dispose();
    });
    this.#follow();
    this.#load();
  }

  /** The document that is shown. */
  get document(): TextDocument {
    return this.#shown.document;
  }

  get source(): string {
    return this.document.uri.toString();
  }

  /** Whether the panel has the keyboard. */
  get active(): boolean {
    return this.#panel.active;
  }

  /** Whether the preview stays with its document, whatever editor is active. */
  get locked(): boolean {
    return this.#locked;
  }

  lock(locked: boolean): void {
    this.#locked = locked;
    this.#updateTitle();
    this.#page.post({ type: 'lock', locked });
  }

  /** Shows a document, or another version of the one that is shown. */
  show(shown: PreviewInput): void {
    const isAnother = shown.document !== this.document;
    this.#shown = shown;
    this.#load();
    this.#render();
    if (!isAnother) return;
    this.#sync.followEditor();
    this.#sendPageState();
  }

  /** Brings the panel to the front, beside the editor and not over it; the keyboard stays where it is. */
  reveal(): void {
    const { viewColumn, active } = this.#panel;
    const covers = !active && viewColumn === window.tabGroups.activeTabGroup.viewColumn;
    this.#panel.reveal(covers ? ViewColumn.Beside : undefined, true);
  }

  /** Has the page copy an article, in front and with the keyboard: without it a page may not write to the clipboard. */
  copy(article: CopyArticle): void {
    this.#panel.reveal(undefined, false);
    this.#page.copy(article);
  }

  #follow(): void {
    this.listen(this.#page.onDidReceive, (message) => this.#receive(message));
    this.listen(
      window.onDidChangeTextEditorSelection,
      ({ textEditor }) => textEditor.document === this.document && this.#sendCursor(),
    );
    this.listen(window.onDidChangeVisibleTextEditors, () => this.#sendCursor());
    this.listen(this.#parts.findings.onDidChange, (uri) => uri.toString() === this.source && this.#sendMarks());
    this.listen(
      workspace.onDidChangeConfiguration,
      (change) => change.affectsConfiguration('digest.preview', this.document) && this.#sendPageState(),
    );
    this.listen(window.tabGroups.onDidChangeTabs, () => this.#sendStatus());
    this.listen(this.#parts.watcher.onDidChange, (changes) => this.#followImages(changes));
    this.listen(workspace.onDidChangeTextDocument, ({ document, contentChanges }) => {
      if (document === this.document && contentChanges.length > 0) this.#typed = true;
    });
  }

  /** A picture that is pasted is written after the text that shows it. */
  #followImages({ touches }: FileChanges): void {
    const { document, digest } = this.#shown;
    const candidates = localImages(digest).flatMap((path) =>
      imageCandidates({ ...this.#shown, uri: document.uri }, path, files),
    );
    const urls = candidates
      .filter((uri) => touches(uri.toString()))
      .map((uri) => this.#panel.webview.asWebviewUri(uri).toString());
    if (urls.length > 0) this.#page.post({ type: 'reloadImages', source: this.source, urls });
  }

  #load(): void {
    this.#updateTitle();
    this.#page.load(this.#shown);
  }

  #updateTitle(): void {
    const title = titleOf(this.#shown);
    const name = this.#locked ? l10n.t('[Preview] {0}', title) : l10n.t('Preview {0}', title);
    if (this.#panel.title !== name) this.#panel.title = name;
  }

  #receive(message: FromPreview): void {
    if (message.type === 'ready') return this.#onReady();
    if (message.type === 'chooseWidth') return void this.#parts.appearance.choose(message.width);
    if (message.type === 'switch')
      return void setSwitch(message, this.document).catch((error: unknown) => reportFailure(error, message));
    // The page may have been slower than a change to another document.
    if (message.source !== this.source) return;
    if (message.type === 'copy') return void commands.executeCommand(`digest.${message.as}`);
    if (message.type === 'scrolled') return this.#sync.followPage(message.line);
    this.#open(message).catch((error: unknown) => reportFailure(error, message));
  }

  /** The page is ready, and shows nothing yet. */
  #onReady(): void {
    this.#content.forget();
    this.#page.start();
    this.#render();
    this.#page.post({ type: 'lock', locked: this.#locked });
    this.#sendStatus();
    this.#sync.followEditor();
    this.#sendPageState();
  }

  async #open(message: OpenLink | OpenLine | OpenPlace): Promise<void> {
    if (message.type === 'openLink') return openLink(message.href, this.#shown);
    const character = message.type === 'openPlace' ? message.character : 0;
    await this.#sync.hold(() => showLine(this.document, Math.floor(message.line), character));
  }

  #render(): void {
    if (!this.#page.ready) return;
    const follows = this.#typed && isOn('scrollWithEditor', this.document);
    const typedLine = follows ? typedLineOf(this.document) : null;
    this.#page.post(this.#content.update(this.#shown, this.#panel.webview, { topLine: this.#sync.topLine, typedLine }));
    this.#typed = false;
  }

  /** What the page shows beside the article. */
  #sendPageState(): void {
    this.#page.post({ type: 'switches', on: switchesOf(this.document) });
    this.#sendCursor();
    this.#sendMarks();
  }

  #sendCursor(): void {
    const line = isOn('markCursor', this.document) ? cursorLineOf(this.document) : null;
    this.#page.post({ type: 'cursor', source: this.source, line });
  }

  #sendMarks(): void {
    const { findings } = this.#parts;
    const marks = isOn('showFindings', this.document) ? findingMarks(findings.get(this.document.uri)) : [];
    this.#page.post({ type: 'marks', source: this.source, marks });
  }

  #sendStatus(): void {
    const isOpen = tabUris().has(this.source);
    const text = isOpen ? '' : l10n.t('The document is closed. The preview shows its last content.');
    this.#page.post({ type: 'status', text });
  }
}

function titleOf({ document, digest }: PreviewInput): string {
  return readField(digest.head.frontMatter, 'title') ?? document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
}

/** The file may be gone, VS Code may refuse the URL, or a settings file may have errors. */
function reportFailure(error: unknown, { type }: FromPreview): void {
  const reason = error instanceof Error ? error.message : String(error);
  window.setStatusBarMessage(
    type === 'switch'
      ? l10n.t('The setting could not be changed: {0}', reason)
      : l10n.t('The link could not be opened: {0}', reason),
    5000,
  );
}
