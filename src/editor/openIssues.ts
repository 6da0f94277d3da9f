import {
  EventEmitter,
  TabInputCustom,
  TabInputText,
  TabInputTextDiff,
  window,
  workspace,
  type TextDocument,
  type Uri,
} from 'vscode';
import { isIssue } from '../core/issue/isIssue';
import type { Issue } from '../core/issue/issue';
import { parseIssue } from '../core/issue/parseIssue';
import type { Configs, Located } from './configs';
import { Disposables } from './disposables';
import { Pacer } from './pacer';
import { rest } from './slices';

/** What is known of a document at one version. */
export interface Parsed extends Located {
  readonly document: TextDocument;
  readonly version: number;
  readonly issue: Issue;
  /** Whether the file is an issue of the digest; other Markdown files are parsed only when asked for. */
  readonly isIssue: boolean;
}

/** Over this many UTF-16 units nothing runs live. */
export const liveLimit = 200_000;

/**
 * The issues that are open in a tab, parsed once per version. Every reader (findings, preview, outline, tree) takes its
 * parse from here; none is published for a version that is no longer current or a document that was closed meanwhile.
 */
export class OpenIssues extends Disposables {
  readonly #configs: Pick<Configs, 'locate' | 'onDidChange'>;
  readonly #pacer = this.own(new Pacer());
  readonly #parsed = this.own(new EventEmitter<Parsed>());
  readonly #closed = this.own(new EventEmitter<Uri>());
  readonly #cache = new WeakMap<TextDocument, { version: number; readonly parsed: Promise<Parsed> }>();
  /** The issues that were published, by address. */
  readonly #open = new Map<string, Parsed>();
  /** An issue in a tab was parsed: opened, edited or its configuration changed. */
  readonly onDidParse = this.#parsed.event;
  /** A document is no longer an open issue. */
  readonly onDidClose = this.#closed.event;

  constructor(configs: Pick<Configs, 'locate' | 'onDidChange'>) {
    super();
    this.#configs = configs;
    this.own(workspace.onDidChangeTextDocument(({ document }) => this.#later(document)));
    this.own(workspace.onDidOpenTextDocument((document) => void this.#publish(document)));
    this.own(workspace.onDidCloseTextDocument(({ uri }) => this.#close(uri)));
    this.own(window.tabGroups.onDidChangeTabs(() => this.#followTabs()));
    this.own(
      configs.onDidChange(() => {
        for (const document of workspace.textDocuments) this.#cache.delete(document);
        this.#followTabs();
      }),
    );
    this.#followTabs();
  }

  /** All issues that are open in a tab, as last published. */
  get all(): readonly Parsed[] {
    return [...this.#open.values()];
  }

  /** The parse of a document, whatever it is, of the version that it had when it was asked for or a later one; shared by all. */
  parse(document: TextDocument): Promise<Parsed> {
    const known = this.#cache.get(document);
    if (known?.version === document.version) return known.parsed;
    const parsed: Promise<Parsed> = this.#configs.locate(document.uri).then(async (located) => {
      // Who shows the text goes first.
      await rest();
      // The configuration changed, or someone asked for a later version: that parse is under way already.
      if (this.#cache.get(document) !== entry) return this.parse(document);
      // Text and version belong together, and keys may have come in between.
      const version = (entry.version = document.version);
      const issue = parseIssue(document.getText(), located.config);
      const isOne = isIssue(pathBelow(located.root, document.uri), issue, located.config);
      return { ...located, document, version, issue, isIssue: isOne };
    });
    const entry = { version: document.version, parsed };
    this.#cache.set(document, entry);
    return parsed;
  }

  /** The parse of the text as it is at the moment of the answer: for what edits it. */
  async parseNow(document: TextDocument): Promise<Parsed> {
    let parsed = await this.parse(document);
    while (parsed.version !== document.version) parsed = await this.parse(document);
    return parsed;
  }

  /** The parse of an issue, for what runs by itself; null for other documents, over the limit, and when keys came in between. */
  async parseLive(document: TextDocument): Promise<Parsed | null> {
    if (!isCandidate(document) || isTooLarge(document)) return null;
    const parsed = await this.parse(document);
    return parsed.isIssue && parsed.version === document.version ? parsed : null;
  }

  #followTabs(): void {
    const inTabs = tabUris();
    for (const { document } of this.#open.values()) if (!inTabs.has(document.uri.toString())) this.#close(document.uri);
    for (const document of workspace.textDocuments)
      if (inTabs.has(document.uri.toString())) void this.#publish(document);
  }

  #later(document: TextDocument): void {
    if (isCandidate(document)) this.#pacer.run(document.uri.toString(), () => this.#publish(document));
  }

  async #publish(document: TextDocument): Promise<void> {
    if (!isCandidate(document)) return;
    if (isTooLarge(document)) return this.#close(document.uri);
    const key = document.uri.toString();
    const promise = this.parse(document);
    const parsed = await promise;
    const isCurrent = parsed.version === document.version && this.#cache.get(document)?.parsed === promise;
    if (document.isClosed || !isCurrent || !tabUris().has(key)) return;
    const published = this.#open.get(key);
    if (published === parsed) return;
    if (!parsed.isIssue) return this.#close(document.uri);
    this.#open.set(key, parsed);
    this.#parsed.fire(parsed);
  }

  #close(uri: Uri): void {
    this.#pacer.cancel(uri.toString());
    if (this.#open.delete(uri.toString())) this.#closed.fire(uri);
  }
}

/** Whether a Markdown document is too large to be read at every key. */
export function isTooLarge(document: TextDocument): boolean {
  const end = document.lineAt(document.lineCount - 1).range.end;
  return document.languageId === 'markdown' && document.offsetAt(end) > liveLimit;
}

/** A path as globs match it: below the root, else the whole. */
export function pathBelow(root: Uri | undefined, uri: Uri): string {
  const prefix = root ? `${root.path.replace(/\/$/, '')}/` : '/';
  return uri.path.startsWith(prefix) ? uri.path.slice(prefix.length) : uri.path.slice(1);
}

/** A Markdown file that can be edited: not one side of a comparison with an old version, not output. */
function isCandidate({ languageId, uri, isClosed }: TextDocument): boolean {
  const editable = uri.scheme === 'untitled' || workspace.fs.isWritableFileSystem(uri.scheme) !== undefined;
  return languageId === 'markdown' && !isClosed && editable;
}

/** The addresses of all documents that are in a tab. */
export function tabUris(): Set<string> {
  const uris = window.tabGroups.all.flatMap(({ tabs }) =>
    tabs.flatMap(({ input }) => {
      if (input instanceof TabInputText || input instanceof TabInputCustom) return [input.uri.toString()];
      return input instanceof TabInputTextDiff ? [input.modified.toString()] : [];
    }),
  );
  return new Set(uris);
}
