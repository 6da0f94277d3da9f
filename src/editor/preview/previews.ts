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
import { Delayer } from '../delayer';
import { Disposables } from '../disposables';
import { liveLimit, type OpenIssues, type Parsed } from '../openIssues';
import type { Looks } from './looks';
import { PreviewPanel } from './previewPanel';

const viewType = 'digest.preview';

/** The one preview there is. It follows the active issue; another Markdown file is shown when it is asked for. */
export class Previews extends Disposables {
  readonly #extension: Uri;
  readonly #issues: OpenIssues;
  readonly #looks: Looks;
  readonly #delayer = this.own(new Delayer(120));
  readonly #copied = this.own(new EventEmitter<Copied>());
  #panel: PreviewPanel | undefined;
  /** The page of a preview has put an article on the clipboard. */
  readonly onDidCopy = this.#copied.event;

  constructor(extension: Uri, issues: OpenIssues, looks: Looks) {
    super();
    this.#extension = extension;
    this.#issues = issues;
    this.#looks = looks;
    this.own(commands.registerCommand('digest.openPreview', (uri: unknown) => this.#open(uri)));
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
    this.#panel?.dispose();
    super.dispose();
  }

  /** @param uri what a menu was opened on; the palette gives nothing */
  async #open(uri: unknown): Promise<void> {
    const document = uri instanceof Uri ? await workspace.openTextDocument(uri) : await activeDocument();
    if (!document) {
      if (this.#panel) this.#panel.reveal();
      else
        void window.showInformationMessage(
          l10n.t('Open an issue or another Markdown file first: its preview opens beside it.'),
        );
      return;
    }
    const parsed = await this.#issues.parse(document);
    if (this.#panel) {
      this.#panel.show(parsed);
      this.#panel.reveal();
    } else this.#create(parsed);
  }

  /** The document of the preview that has the keyboard. */
  get activeDocument(): TextDocument | undefined {
    return this.#panel?.active ? this.#panel.document : undefined;
  }

  /** Shows a document and has the page copy its article; it says so when it is done. */
  copy(parsed: Parsed, article: CopyArticle): void {
    if (this.#panel) this.#panel.show(parsed);
    (this.#panel ?? this.#create(parsed)).copy(article);
  }

  #create(parsed: Parsed): PreviewPanel {
    const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    return this.#adopt(window.createWebviewPanel(viewType, '', place), parsed);
  }

  async #restore(panel: WebviewPanel, state: unknown): Promise<void> {
    try {
      if (!isPreviewState(state) || this.#panel) throw new Error('There is nothing to restore.');
      const document = await workspace.openTextDocument(Uri.parse(state.uri));
      this.#adopt(panel, await this.#issues.parse(document));
    } catch {
      // The file is gone, or another window's state is.
      panel.dispose();
    }
  }

  #adopt(panel: WebviewPanel, parsed: Parsed): PreviewPanel {
    const preview = new PreviewPanel(panel, this.#extension, parsed, this.#looks);
    this.#panel = preview;
    preview.onDidDispose(() => {
      if (this.#panel === preview) this.#panel = undefined;
    });
    preview.onDidCopy((copied) => this.#copied.fire(copied));
    return preview;
  }

  #update(parsed: Parsed): void {
    const uri = parsed.document.uri.toString();
    if (uri === this.#panel?.source || uri === activeUri()?.toString()) this.#panel?.show(parsed);
  }

  #followActive(): void {
    const uri = activeUri()?.toString();
    const parsed = this.#issues.all.find(({ document }) => document.uri.toString() === uri);
    if (parsed && uri !== this.#panel?.source) this.#panel?.show(parsed);
  }

  /** What is no issue, or in no tab, is published by nobody. */
  #updateOther(document: TextDocument): void {
    const uri = document.uri.toString();
    if (uri !== this.#panel?.source || this.#issues.all.some((parsed) => parsed.document === document)) return;
    this.#delayer.run(uri, () => void this.#parseOther(document));
  }

  async #parseOther(document: TextDocument): Promise<void> {
    if (document.getText().length > liveLimit) return;
    const { version } = document;
    const parsed = await this.#issues.parse(document);
    if (document.version === version && document.uri.toString() === this.#panel?.source) this.#panel.show(parsed);
  }
}
