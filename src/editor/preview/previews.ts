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
import type { Configs } from '../configs';
import { Disposables } from '../disposables';
import { liveLimit, type OpenIssues } from '../openIssues';
import { Pacer } from '../pacer';
import type { Looks } from './looks';
import { PreviewPanel } from './previewPanel';
import { readShown, type Shown } from './shown';

const viewType = 'digest.preview';

/** The previews that are open. Each follows the active issue unless it is locked; another Markdown file is shown when it is asked for. */
export class Previews extends Disposables {
  readonly #extension: Uri;
  readonly #configs: Configs;
  readonly #issues: OpenIssues;
  readonly #looks: Looks;
  readonly #pacer = this.own(new Pacer());
  readonly #copied = this.own(new EventEmitter<Copied>());
  /** In the order in which they were opened. */
  readonly #panels = new Set<PreviewPanel>();
  /** The page of a preview has put an article on the clipboard. */
  readonly onDidCopy = this.#copied.event;

  constructor(extension: Uri, configs: Configs, issues: OpenIssues, looks: Looks) {
    super();
    this.#extension = extension;
    this.#configs = configs;
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
    this.own(issues.onDidParse(({ document }) => void this.#offer(document)));
    this.own(window.tabGroups.onDidChangeTabs(() => this.#followActive()));
    this.own(window.tabGroups.onDidChangeTabGroups(() => this.#followActive()));
    this.own(workspace.onDidChangeTextDocument(({ document }) => this.#refresh(document)));
    this.own(configs.onDidChange(() => this.#shown.forEach((document) => this.#refresh(document))));
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
  async copy(document: TextDocument, article: CopyArticle): Promise<void> {
    const shown = await readShown(document, this.#configs);
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
  get #shown(): Set<TextDocument> {
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
    const shown = await readShown(document, this.#configs);
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

  #create(shown: Shown, viewColumn: ViewColumn): PreviewPanel {
    const place = { viewColumn, preserveFocus: viewColumn === ViewColumn.Beside };
    return this.#adopt(window.createWebviewPanel(viewType, '', place, { enableFindWidget: true }), shown);
  }

  async #restore(panel: WebviewPanel, state: unknown): Promise<void> {
    try {
      if (!isPreviewState(state)) throw new Error('There is nothing to restore.');
      const document = await workspace.openTextDocument(Uri.parse(state.uri));
      this.#adopt(panel, await readShown(document, this.#configs)).lock(state.locked ?? false);
    } catch {
      // The file is gone, or another window's state is.
      panel.dispose();
    }
  }

  #adopt(panel: WebviewPanel, shown: Shown): PreviewPanel {
    const preview = new PreviewPanel(panel, this.#extension, shown, this.#looks);
    this.#panels.add(preview);
    preview.onDidDispose(() => this.#panels.delete(preview));
    preview.onDidCopy((copied) => this.#copied.fire(copied));
    return preview;
  }

  #followActive(): void {
    const uri = activeUri()?.toString();
    const active = this.#issues.all.find(({ document }) => document.uri.toString() === uri);
    if (active) void this.#offer(active.document);
  }

  /** Shows an issue in the previews that want it. */
  async #offer(document: TextDocument): Promise<void> {
    const wanting = () => [...this.#panels].filter((panel) => wants(panel, document));
    if (wanting().length === 0) return;
    const shown = await readShown(document, this.#configs);
    for (const panel of wanting()) panel.show(shown);
  }

  /** Shows a document as it is now, where it is shown. */
  #refresh(document: TextDocument): void {
    if (!this.#shown.has(document)) return;
    this.#pacer.run(document.uri.toString(), async () => {
      if (document.getText().length > liveLimit) return;
      const shown = await readShown(document, this.#configs);
      for (const panel of this.#panels) if (panel.document === document) panel.show(shown);
    });
  }
}

/** Whether a preview is to change to an issue: its own that was opened again, or the active one. */
function wants(panel: PreviewPanel, document: TextDocument): boolean {
  const uri = document.uri.toString();
  if (panel.document === document) return false;
  return panel.source === uri || (!panel.locked && uri === activeUri()?.toString());
}
