import {
  commands,
  EventEmitter,
  l10n,
  Uri,
  ViewColumn,
  window,
  workspace,
  type TextDocument,
  type WebviewPanel,
} from 'vscode';
import type { Copied, CopyArticle } from '../../protocol/copy';
import { isPreviewState } from '../../protocol/preview';
import { Disposables } from '../disposables';
import { isTooLarge, type IssueStore } from '../stores/issueStore';
import type { OpenIssues } from '../stores/openIssues';
import type { ConfigSource } from '../stores/ports';
import { Throttle } from '../stores/throttle';
import { activeDocument, activeUri } from '../tabs';
import { PreviewPanel, type PreviewDependencies } from './previewPanel';
import type { PreviewInput } from './imageFolders';

const viewType = 'digest.preview';

/** What the previews show, and when. */
export interface PreviewsParts extends PreviewDependencies {
  readonly store: IssueStore;
  readonly issues: OpenIssues;
  readonly configs: ConfigSource;
}

/** The previews that are open. Each follows the active issue unless it is locked; other Markdown files are shown on request. */
export class Previews extends Disposables {
  readonly #parts: PreviewsParts;
  readonly #throttle = this.own(new Throttle());
  readonly #copied = this.own(new EventEmitter<Copied>());
  /** In the order in which they were opened. */
  readonly #panels = new Set<PreviewPanel>();
  /** The page of a preview has put an article on the clipboard. */
  readonly onDidCopy = this.#copied.event;

  constructor(parts: PreviewsParts) {
    super();
    this.#parts = parts;
    const { issues, configs } = parts;
    const register = (name: string, run: (uri: unknown) => unknown) => this.own(commands.registerCommand(name, run));
    register('digest.openPreview', (uri) => this.#open(uri, ViewColumn.Active));
    register('digest.openPreviewToSide', (uri) => this.#open(uri, ViewColumn.Beside));
    register('digest.toggleLock', () => this.#toggleLock());
    this.own(
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (panel, state) => this.#restore(panel, state),
      }),
    );
    this.listen(issues.onDidChange, ({ uri }) => this.#offer(uri));
    this.listen(window.tabGroups.onDidChangeTabs, () => this.#followActive());
    this.listen(window.tabGroups.onDidChangeTabGroups, () => this.#followActive());
    this.listen(workspace.onDidChangeTextDocument, ({ document }) => !isTooLarge(document) && this.#refresh(document));
    this.listen(workspace.onDidSaveTextDocument, (document) => isTooLarge(document) && this.#refresh(document));
    this.listen(configs.onDidChange, () => this.#documents.forEach((document) => this.#refresh(document)));
  }

  override dispose(): void {
    for (const panel of this.#panels) panel.dispose();
    super.dispose();
  }

  /** The document of the preview that has the keyboard. */
  get activeDocument(): TextDocument | undefined {
    return this.#active?.document;
  }

  /** Shows a document and has the page copy its article; an event fires when that is done. */
  async copy(document: TextDocument, article: CopyArticle): Promise<void> {
    const shown = await this.#read(document);
    const panel = this.#showing(document) ?? this.#following;
    panel?.show(shown);
    (panel ?? this.#create(shown, ViewColumn.Beside)).copy(article);
  }

  get #active(): PreviewPanel | undefined {
    return [...this.#panels].find(({ active }) => active);
  }

  /** The preview that shows what is asked for. */
  get #following(): PreviewPanel | undefined {
    return [...this.#panels].findLast(({ locked }) => !locked);
  }

  #showing(shown: TextDocument): PreviewPanel | undefined {
    return [...this.#panels].find(({ document }) => document === shown);
  }

  /** All documents that are shown. */
  get #documents(): Set<TextDocument> {
    return new Set([...this.#panels].map(({ document }) => document));
  }

  /** @param uri what a menu was opened on; the palette gives nothing */
  async #open(uri: unknown, column: ViewColumn): Promise<void> {
    const document = uri instanceof Uri ? await workspace.openTextDocument(uri) : await activeDocument();
    if (!document) {
      const [panel] = this.#panels;
      if (panel) panel.reveal();
      else
        void window.showInformationMessage(
          l10n.t('Open an issue or another Markdown file first. Its preview opens to the side.'),
        );
      return;
    }
    const shown = await this.#read(document);
    const following = this.#following;
    if (!following) return void this.#create(shown, column);
    following.show(shown);
    following.reveal();
  }

  /** Has the active preview stay with its document, or follow the active editor again. */
  #toggleLock(): void {
    const panel = this.#active;
    panel?.lock(!panel.locked);
    if (panel && !panel.locked) this.#followActive();
  }

  #create(shown: PreviewInput, viewColumn: ViewColumn): PreviewPanel {
    const place = { viewColumn, preserveFocus: viewColumn === ViewColumn.Beside };
    return this.#adopt(window.createWebviewPanel(viewType, '', place, { enableFindWidget: true }), shown);
  }

  async #restore(panel: WebviewPanel, state: unknown): Promise<void> {
    try {
      if (!isPreviewState(state)) throw new Error('There is nothing to restore.');
      const document = await workspace.openTextDocument(Uri.parse(state.uri));
      this.#adopt(panel, await this.#read(document)).lock(state.locked ?? false);
    } catch {
      // The file is gone, or another window's state is.
      panel.dispose();
    }
  }

  #adopt(panel: WebviewPanel, shown: PreviewInput): PreviewPanel {
    const preview = new PreviewPanel(panel, shown, this.#parts);
    this.#panels.add(preview);
    preview.onDidDispose(() => this.#panels.delete(preview));
    preview.onDidCopy((copied) => this.#copied.fire(copied));
    return preview;
  }

  async #read(document: TextDocument): Promise<PreviewInput> {
    const { digest, config, root, isConfigured } = await this.#parts.store.get(document);
    return { document, digest, config, root, isConfigured };
  }

  #followActive(): void {
    const uri = activeUri();
    if (uri && this.#parts.issues.find(uri)) this.#offer(uri);
  }

  /** Shows an open issue in the previews that are to change to it. */
  #offer(uri: Uri): void {
    const document = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    if (document) void this.#show(document, (panel) => wants(panel, document));
  }

  /** Shows a document as it is now in the previews that show it. */
  #refresh(document: TextDocument): void {
    if (!this.#documents.has(document)) return;
    const key = document.uri.toString();
    this.#throttle.run(key, () => this.#show(document, (panel) => panel.document === document));
  }

  async #show(document: TextDocument, isWanted: (panel: PreviewPanel) => boolean): Promise<void> {
    const wanted = () => [...this.#panels].filter(isWanted);
    if (wanted().length === 0) return;
    const shown = await this.#read(document);
    for (const panel of wanted()) panel.show(shown);
  }
}

/** Whether a preview is to change to an issue: its own that was opened again, or the active one. */
function wants(panel: PreviewPanel, document: TextDocument): boolean {
  const uri = document.uri.toString();
  if (panel.document === document) return false;
  return panel.source === uri || (!panel.locked && uri === activeUri()?.toString());
}
