import {
  Diagnostic,
  DiagnosticSeverity,
  FileType,
  languages,
  RelativePattern,
  Uri,
  window,
  workspace,
  type TextDocument,
} from 'vscode';
import { matchesGlobs } from '../core/config/glob';
import {
  describeMissing,
  listConfigPaths,
  readConfig,
  type ConfigError,
  type ConfigPath,
} from '../core/config/readConfig';
import { say } from '../core/messages/message';
import { ruleIds } from '../core/rules/index';
import { indexLines } from '../core/text/lines';
import { markdownGlob, skippedGlob } from './archive/markdownFiles';
import { isConfig } from './configs';
import { folderOf, toRange, language } from './convert';
import { Delayer } from './delayer';
import { Disposables } from './disposables';
import { source } from './findings/problems';
import { pathBelow } from './stores/issueStore';
import { tabUris } from './tabs';

/** Milliseconds of rest after a key. */
const restMs = 300;

/** Says what is wrong in a `.digest.yml` that is open in a tab. */
export class ConfigErrors extends Disposables {
  readonly #collection = this.own(languages.createDiagnosticCollection(`${source} configuration`));
  readonly #delayer = this.own(new Delayer(restMs));
  /** The text that was last looked at, by document. */
  readonly #seen = new Map<string, string>();

  constructor() {
    super();
    this.listen(workspace.onDidChangeTextDocument, ({ document }) => {
      if (isConfig(document.uri)) this.#delayer.run(document.uri.toString(), () => void this.#update(document));
    });
    this.listen(workspace.onDidOpenTextDocument, (document) => void this.#update(document));
    this.listen(workspace.onDidCloseTextDocument, (document) => void this.#update(document));
    this.listen(window.tabGroups.onDidChangeTabs, () => this.#followTabs());
    // A file that a configuration names may have been made meanwhile.
    this.listen(window.onDidChangeActiveTextEditor, (editor) => {
      if (!editor || !isConfig(editor.document.uri)) return;
      this.#seen.delete(editor.document.uri.toString());
      void this.#update(editor.document);
    });
    this.#followTabs();
  }

  #followTabs(): void {
    for (const document of workspace.textDocuments) void this.#update(document);
  }

  async #update(document: TextDocument): Promise<void> {
    const { uri } = document;
    if (!isConfig(uri)) return;
    const key = uri.toString();
    if (document.isClosed || !tabUris().has(key)) {
      this.#seen.delete(key);
      this.#collection.delete(uri);
      return;
    }
    const text = document.getText();
    if (this.#seen.get(key) === text) return;
    this.#seen.set(key, text);
    const { errors } = readConfig(text, ruleIds);
    // What the disk says comes later, and only where the text is still the same.
    const missing = await findMissingPaths(uri, text);
    if (this.#seen.get(key) === text) this.#collection.set(uri, listErrors(text, [...errors, ...missing]));
  }
}

function listErrors(text: string, errors: readonly ConfigError[]): Diagnostic[] {
  const lines = indexLines(text);
  return errors.map(({ span, message, severity }) => {
    const level = severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
    const error = new Diagnostic(toRange(lines, span), say(message, language()), level);
    error.source = source;
    return error;
  });
}

/** Where there are more Markdown files, nobody can say that none matches. */
const maxFiles = 20_000;

/** Tells which globs, files and folders that a `.digest.yml` names lead to nothing. */
async function findMissingPaths(config: Uri, text: string): Promise<ConfigError[]> {
  const folder = folderOf(config);
  const places = listConfigPaths(text);
  const paths = places.some(({ kind }) => kind === 'glob') ? await listPaths(folder) : null;
  const found = await Promise.all(places.map(async (place) => ((await isThere(place, folder, paths)) ? [] : [place])));
  return found.flat().map(describeMissing);
}

async function isThere({ kind, text }: ConfigPath, folder: Uri, paths: readonly string[] | null): Promise<boolean> {
  // One list for all paths: it is compiled once.
  const globs = [text];
  if (kind === 'glob') return paths === null || paths.some((path) => matchesGlobs(globs, path));
  try {
    const { type } = await workspace.fs.stat(Uri.joinPath(folder, text));
    return ((type & FileType.Directory) !== 0) === (kind === 'folder');
  } catch {
    return false;
  }
}

/** The Markdown files below a folder, as globs match them; null where there are too many. */
async function listPaths(folder: Uri): Promise<string[] | null> {
  const files = await workspace.findFiles(new RelativePattern(folder, markdownGlob), skippedGlob, maxFiles);
  return files.length < maxFiles ? files.map((uri) => pathBelow(folder, uri)) : null;
}
