import type { Uri } from 'vscode';
import { Disposables } from '../disposables';
import { Emitter } from './emitter';
import { isTooLarge, type DigestFile, type IssueStore } from './issueStore';
import type { ConfigSource, Documents, OpenText } from './ports';
import { nextTask, Throttle } from './throttle';

/**
 * The issues that are open in a tab and small enough to be read at every key. Nothing is published for a version that is
 * no longer current, or for a document that was closed.
 */
export class OpenIssues extends Disposables {
  readonly #store: IssueStore;
  readonly #documents: Documents;
  readonly #throttle = this.own(new Throttle());
  readonly #changed = this.own(new Emitter<DigestFile>());
  readonly #closed = this.own(new Emitter<Uri>());
  /** What was published last, by address. */
  readonly #open = new Map<string, DigestFile>();
  /** An issue was opened or edited, or its configuration changed. */
  readonly onDidChange = this.#changed.event;
  /** A document is no longer an open issue. */
  readonly onDidClose = this.#closed.event;

  constructor(store: IssueStore, documents: Documents, configs: ConfigSource) {
    super();
    this.#store = store;
    this.#documents = documents;
    this.listen(documents.onDidOpen, (document) => void this.#publish(document));
    this.listen(documents.onDidChange, (document) => {
      if (store.isReadable(document)) this.#throttle.run(document.uri.toString(), () => this.#publish(document));
    });
    this.listen(documents.onDidClose, ({ uri }) => this.#close(uri));
    this.listen(documents.onDidChangeTabs, () => this.#followTabs());
    this.listen(configs.onDidChange, () => this.#followTabs());
    this.#followTabs();
  }

  /** All issues, as last published. */
  get all(): readonly DigestFile[] {
    return [...this.#open.values()];
  }

  /** An issue as last published. */
  find(uri: Uri): DigestFile | undefined {
    return this.#open.get(uri.toString());
  }

  #followTabs(): void {
    for (const { uri } of this.all) if (!this.#documents.isInTab(uri)) this.#close(uri);
    for (const document of this.#documents.all) void this.#publish(document);
  }

  async #publish(document: OpenText): Promise<void> {
    const { uri } = document;
    if (!this.#store.isReadable(document) || !this.#documents.isInTab(uri)) return;
    if (isTooLarge(document)) return this.#close(uri);
    const file = await this.#store.get(document);
    // The text is shown first: only then is it parsed.
    await nextTask();
    const key = uri.toString();
    if (!file.isCurrent() || !this.#documents.isInTab(uri) || this.#open.get(key) === file) return;
    if (!file.isIssue()) return this.#close(uri);
    this.#open.set(key, file);
    this.#changed.fire(file);
  }

  #close(uri: Uri): void {
    const key = uri.toString();
    this.#throttle.cancel(key);
    if (this.#open.delete(key)) this.#closed.fire(uri);
  }
}
