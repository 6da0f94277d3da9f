import type { Uri } from 'vscode';
import { matchesGlobs } from '../../core/config/glob';
import { isIssue } from '../../core/issue/isIssue';
import { openDocument, type DigestDocument } from '../../core/issue/digestDocument';
import { Disposables } from '../disposables';
import type { FileWatcher } from './fileWatcher';
import type { ConfigSource, Documents, FileLocation, FileSystem, OpenText } from './ports';
import { nextTask } from './throttle';

/** Longer texts, in UTF-16 units, are read on save and on request only. */
export const liveLimit = 200_000;

/** One version of a Markdown file, with its configuration. */
export interface DigestFile extends FileLocation {
  readonly uri: Uri;
  /** Of the document; null where the file was read from the disk. */
  readonly version: number | null;
  readonly isUntitled: boolean;
  readonly digest: DigestDocument;
  /** Whether the file is an issue of the digest. */
  isIssue(): boolean;
  /** Whether no newer version, configuration or unsaved text is known. */
  isCurrent(): boolean;
}

/**
 * Turns files into issues: the only place that does. An open document is read once per version and configuration; unsaved
 * text and text in a tab win over the disk. What is answered is current at the time of the answer.
 */
export class IssueStore extends Disposables {
  readonly #documents: Documents;
  readonly #files: FileSystem;
  readonly #configs: ConfigSource;
  readonly #opened = new WeakMap<OpenText, { readonly file: DigestFile; readonly round: number }>();
  /** The reads of the disk that are under way, by URI. */
  readonly #reads = new Map<string, Promise<DigestFile | null>>();
  /** Counts changes of configurations. */
  #round = 0;

  constructor(documents: Documents, files: FileSystem, configs: ConfigSource, watcher: FileWatcher) {
    super();
    this.#documents = documents;
    this.#files = files;
    this.#configs = configs;
    this.listen(configs.onDidChange, () => this.#round++);
    this.listen(watcher.onDidChange, (changes) => {
      for (const key of [...this.#reads.keys()]) if (changes.touches(key)) this.#reads.delete(key);
    });
  }

  /** The current version of a document, or of a file; null where there is no such file. */
  get(document: OpenText): Promise<DigestFile>;
  get(target: Uri | OpenText): Promise<DigestFile | null>;
  async get(target: Uri | OpenText): Promise<DigestFile | null> {
    if ('getText' in target) return this.#openText(target);
    const open = this.#find(target);
    const file = await (open ? this.#openText(open) : this.#readFile(target));
    // It may have been opened, closed or saved meanwhile.
    return file && !file.isCurrent() ? this.get(target) : file;
  }

  /** The current version of an issue; null for other files and over a length. */
  async getIssue(target: Uri | OpenText, maxLength = Infinity): Promise<DigestFile | null> {
    if ('getText' in target) {
      if (!this.isReadable(target) || target.getText().length > maxLength) return null;
    } else if (!(await this.#mayBeIssue(target))) return null;
    const file = await this.get(target);
    return file && file.digest.text.length <= maxLength && file.isIssue() ? file : null;
  }

  /** Whether a document may be read as an issue. */
  isReadable(document: OpenText): boolean {
    return document.languageId === 'markdown' && !document.isClosed && this.#documents.isEditable(document);
  }

  /** What the globs of the configuration rule out need not be read. */
  async #mayBeIssue(uri: Uri): Promise<boolean> {
    const { config, root } = await this.#locate(uri);
    return config.issues === null || matchesGlobs(config.issues, pathBelow(root, uri));
  }

  async #openText(document: OpenText): Promise<DigestFile> {
    const location = await this.#locate(document.uri);
    // Nothing is waited for from here on: text, version and configuration belong together.
    const round = this.#round;
    const { uri, version, isUntitled } = document;
    const known = this.#opened.get(document);
    if (known?.file.version === version && known.round === round) return known.file;
    const isCurrent = () => !document.isClosed && document.version === version && this.#round === round;
    const file = createFile({ ...location, uri, version, isUntitled }, document.getText(), isCurrent);
    this.#opened.set(document, { file, round });
    return file;
  }

  /** Those who ask for a file while it is read share the read, unless the file changes meanwhile. */
  #readFile(uri: Uri): Promise<DigestFile | null> {
    const key = uri.toString();
    const known = this.#reads.get(key);
    if (known) return known;
    const read: Promise<DigestFile | null> = this.#readText(uri).then((file) => {
      if (this.#reads.get(key) !== read) return this.get(uri);
      this.#reads.delete(key);
      return file;
    });
    this.#reads.set(key, read);
    read.catch(() => this.#reads.delete(key));
    return read;
  }

  async #readText(uri: Uri): Promise<DigestFile | null> {
    const [text, location] = await Promise.all([this.#files.readText(uri), this.#locate(uri)]);
    if (text === null) return null;
    const round = this.#round;
    // Many files may have arrived at once: each is parsed in a task of its own.
    await nextTask();
    const isCurrent = () => this.#round === round && this.#find(uri) === undefined;
    return createFile({ ...location, uri, version: null, isUntitled: false }, text, isCurrent);
  }

  /** The configuration that is in force at the time of the answer. */
  async #locate(uri: Uri): Promise<FileLocation> {
    const round = this.#round;
    const location = await this.#configs.locate(uri);
    return this.#round === round ? location : this.#locate(uri);
  }

  /** The document whose text counts instead of the file's. One can outlive its tab for a while, with text that was discarded. */
  #find(uri: Uri): OpenText | undefined {
    const key = uri.toString();
    return this.#documents.all.find(
      (document) =>
        document.languageId === 'markdown' &&
        document.uri.toString() === key &&
        !document.isClosed &&
        (document.isDirty || this.#documents.isInTab(uri)),
    );
  }
}

function createFile(
  source: FileLocation & Pick<DigestFile, 'uri' | 'version' | 'isUntitled'>,
  text: string,
  isCurrent: () => boolean,
): DigestFile {
  const { uri, root, config } = source;
  const digest = openDocument(text, config);
  let isOne: boolean | undefined;
  return {
    ...source,
    digest,
    isCurrent,
    isIssue: () => (isOne ??= isIssue(pathBelow(root, uri), digest.issue, config)),
  };
}

/** Whether a Markdown document is too large to be read at every key. */
export function isTooLarge(document: OpenText): boolean {
  return document.languageId === 'markdown' && document.getText().length > liveLimit;
}

/** A path as globs match it: below the root, else the whole. */
export function pathBelow(root: Uri | undefined, uri: Uri): string {
  const prefix = root ? `${root.path.replace(/\/$/, '')}/` : '/';
  return uri.path.startsWith(prefix) ? uri.path.slice(prefix.length) : uri.path.slice(1);
}
