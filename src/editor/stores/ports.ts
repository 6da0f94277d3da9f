import type { TextDocument, Uri } from 'vscode';
import type { Config } from '../../core/config/config';
import type { Finding } from '../../core/lint/rule';
import type { Lines } from '../../core/text/lines';

// What the stores need of VS Code. Tests put something in memory in its place, so only types are imported here.

/** Calls a listener at every event until it is disposed of; VS Code's own events are of this shape. */
export type Event<T> = (listener: (value: T) => unknown) => { dispose(): void };

/** A document as far as the stores read it. */
export type OpenText = Pick<
  TextDocument,
  'uri' | 'version' | 'languageId' | 'isClosed' | 'isDirty' | 'isUntitled' | 'getText'
>;

/** The documents that VS Code holds, in tabs or not. */
export interface Documents {
  readonly all: readonly OpenText[];
  isInTab(uri: Uri): boolean;
  /** Whether a document can be edited: not the old side of a comparison, not output. */
  isEditable(document: OpenText): boolean;
  readonly onDidOpen: Event<OpenText>;
  readonly onDidChange: Event<OpenText>;
  readonly onDidSave: Event<OpenText>;
  readonly onDidClose: Event<OpenText>;
  readonly onDidChangeTabs: Event<unknown>;
}

/** The disk, or whatever the workspace lies on. */
export interface FileSystem {
  /** The text of a file; null where there is none. */
  readText(uri: Uri): Promise<string | null>;
  exists(uri: Uri): Promise<boolean>;
  /** Whether changes of a file are reported: it lies in a folder of the workspace. */
  isWatched(uri: Uri): boolean;
  join(folder: Uri, ...path: string[]): Uri;
}

/** The Markdown files of the workspace, without those that its settings hide and those in folders that nobody writes in. */
export interface MarkdownFiles {
  /** Whether a file or folder of this name belongs to them. */
  includes(uri: Uri): boolean;
  /** All of them, at most so many. */
  findAll(maxFiles: number): Promise<Uri[]>;
  /** Those in a folder, which may be too new for a search to know; none where it is no folder. */
  listBelow(folder: Uri): Promise<Uri[]>;
  /** The folders of the workspace or its settings have changed. */
  readonly onDidChange: Event<void>;
}

/** Reports of single files and folders. */
export interface FileEvents {
  readonly onDidCreate: Event<Uri>;
  readonly onDidChange: Event<Uri>;
  readonly onDidDelete: Event<Uri>;
}

/** The configuration of a file and where it comes from. */
export interface FileLocation {
  readonly config: Config;
  /** The folder of the `.digest.yml`; without one, the workspace folder, or undefined outside of all. */
  readonly root: Uri | undefined;
  /** Whether there is a `.digest.yml`. */
  readonly isConfigured: boolean;
}

/** Finds configurations. */
export interface ConfigSource {
  /** @param uri of a Markdown file; it need not exist */
  locate(uri: Uri): Promise<FileLocation>;
  readonly onDidChange: Event<void>;
}

/** The line that is being typed in. */
export interface TypedLine {
  /** From 0; undefined where a document is not typed in. */
  lineOf(uri: Uri): number | undefined;
  /** The cursor left the line, or the editor. */
  readonly onDidLeave: Event<Uri>;
}

/** Where findings are shown. */
export interface FindingsOutput {
  show(uri: Uri, lines: Lines, findings: readonly Finding[]): void;
  clear(uri: Uri): void;
}
