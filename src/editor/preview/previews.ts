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
import { activeDocument, activeUri } from '../activeDocument';
import { Disposables } from '../disposables';
import { liveLimit, type OpenIssues, type Parsed } from '../openIssues';
import { Pacer } from '../pacer';
import type { Looks } from './looks';
import { PreviewPanel } from './previewPanel';

const viewType = 'digest.preview';

/** The previews that are open. Each follows the active issue unless it is locked; another Markdown file is shown when it is asked for. */
export class Previews extends Disposables {
  readonly #extension: Uri;
  readonly #issues: OpenIssues;
  readonly #looks: Looks;
  readonly #pacer = this.own(new Pacer());
  readonly #copied = this.own(new EventEmitter<Copied>());
  /** In the order in which they were opened. */
  readonly #panels = new Set<PreviewPanel>();
  /** The page of a preview has put an article on the clipboard. */
  readonly onDidCopy = this.#copied.event;

  constructor(extension: Uri, issues: OpenIssues, looks: Looks) {
    super();
    this.#extension = extension;
    this.#issues = issues;
    this.#looks = looks;
    const register = (name: string, run: (uri: unknown) => unknown) => this.own(commands.registerCommand(name, run));
    register('digest.openPreview', (uri) => this.#open(uri, ViewColumn.Active));
    register('digest.openPreviewToSide', (uri) => this.#open(uri, ViewColumn.Beside));
    register('digest.toggleLock', () => this.#toggleLock());
    this.own(
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (panel, state) => this.#restore(panel, state),
      }),
    );
    this.own(issues.onDidParse((parsed) => this.#update(parsed)));
    this.own(window.tabGroups.onDidChangeTabs(() => this.#followActive()));
    this.own(window.tabGroups.onDidChangeTabGroups(() => this.#followActive()));
    this.own(workspace.onDidChangeTextDocument(({ document }) => this.#updateOther(document)));
  }

  override dispose(): void {
    for (const panel of this.#panels) panel.dispose();
    super.dispose();
  }

  /** The document of the preview that has the keyboard. */
  get activeDocument(): TextDocument | undefined {
    return this.#active?.document;
  }

  /** Shows a document and has the page copy its article; it says so when it is done. */
  copy(parsed: Parsed, article: CopyArticle): void {
    const panel = this.#showing(parsed) ?? this.#following;
    panel?.show(parsed);
    (panel ?? this.#create(parsed, ViewColumn.Beside)).copy(article);
  }

  get #active(): PreviewPanel | undefined {
    return [...this.#panels].find(({ active }) => active);
  }

  /** The preview that shows what is asked for. */
  get #following(): PreviewPanel | undefined {
    return [...this.#panels].findLast(({ locked }) => !locked);
  }

  #showing(parsed: Parsed): PreviewPanel | undefined {
    return [...this.#panels].find(({ document }) => document === parsed.document);
  }

  /** @param uri what a menu was opened on; the palette gives nothing */
  async #open(uri: unknown, column: ViewColumn): Promise<void> {
    const document = uri instanceof Uri ? await workspace.openTextDocument(uri) : await activeDocument();
    if (!document) {
      const [panel] = this.#panels;
      if (panel) panel.reveal();
      else
        void window.showInformationMessage(
          l10n.t('Open an issue or another Markdown file first: its preview opens beside it.'),
        );
      return;
    }
    const parsed = await this.#issues.parse(document);
    const following = this.#following;
    if (!following) return void this.#create(parsed, column);
    following.show(parsed);
    following.reveal();
  }

  /** Has the active preview stay with its document, or follow the active editor again. */
  #toggleLock(): void {
    const panel = this.#active;
    panel?.lock(!panel.locked);
    if (panel && !panel.locked) this.#followActive();
  }

  #create(parsed: Parsed, viewColumn: ViewColumn): PreviewPanel {
    const place = { viewColumn, preserveFocus: viewColumn === ViewColumn.Beside };
    return this.#adopt(window.createWebviewPanel(viewType, '', place), parsed);
  }

  async #restore(panel: WebviewPanel, state: unknown): Promise<void> {
    try {
      if (!isPreviewState(state)) throw new Error('There is nothing to restore.');
      const document = await workspace.openTextDocument(Uri.parse(state.uri));
      this.#adopt(panel, await this.#issues.parse(document)).lock(state.locked ?? false);
    } catch {
      // The file is gone, or another window's state is.
      panel.dispose();
    }
  }

  #adopt(panel: WebviewPanel, parsed: Parsed): PreviewPanel {
    const preview = new PreviewPanel(panel, this.#extension, parsed, this.#looks);
    this.#panels.add(preview);
    preview.onDidDispose(() => this.#panels.delete(preview));
    preview.onDidCopy((copied) => this.#copied.fire(copied));
    return preview;
  }

  #update(parsed: Parsed): void {
    const uri = parsed.document.uri.toString();
    const isActive = uri === activeUri()?.toString();
    for (const panel of this.#panels) {
      if (panel.source === uri || (isActive && !panel.locked)) panel.show(parsed);
    }
  }

  #followActive(): void {
    const uri = activeUri()?.toString();
    const parsed = this.#issues.all.find(({ document }) => document.uri.toString() === uri);
    if (!parsed) return;
    for (const panel of this.#panels) if (!panel.locked && panel.source !== uri) panel.show(parsed);
  }

  /** What is no issue, or in no tab, is published by nobody. */
  #updateOther(document: TextDocument): void {
    const isShown = [...this.#panels].some((panel) => panel.document === document);
    if (!isShown || this.#issues.all.some((parsed) => parsed.document === document)) return;
    this.#pacer.run(document.uri.toString(), () => this.#parseOther(document));
  }

  async #parseOther(document: TextDocument): Promise<void> {
    if (document.getText().length > liveLimit) return;
    const { version } = document;
    const parsed = await this.#issues.parse(document);
    if (document.version !== version) return;
    for (const panel of this.#panels) if (panel.document === document) panel.show(parsed);
  }
}
