import { Diagnostic, DiagnosticSeverity, languages, window, workspace, type TextDocument } from 'vscode';
import { readConfig, type ConfigError } from '../core/config/readConfig';
import { say } from '../core/messages/message';
import { indexLines } from '../core/text/lines';
import { findMissingPlaces } from './configPlaces';
import { isConfig } from './configs';
import { toRange } from './convert';
import { Delayer } from './delayer';
import { Disposables } from './disposables';
import { source } from './findings/problems';
import { language } from './language';
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
    this.own(
      workspace.onDidChangeTextDocument(({ document }) => {
        if (isConfig(document.uri)) this.#delayer.run(document.uri.toString(), () => void this.#update(document));
      }),
    );
    this.own(workspace.onDidOpenTextDocument((document) => void this.#update(document)));
    this.own(workspace.onDidCloseTextDocument((document) => void this.#update(document)));
    this.own(window.tabGroups.onDidChangeTabs(() => this.#followTabs()));
    // A file that a configuration names may have been made meanwhile.
    this.own(
      window.onDidChangeActiveTextEditor((editor) => {
        if (!editor || !isConfig(editor.document.uri)) return;
        this.#seen.delete(editor.document.uri.toString());
        void this.#update(editor.document);
      }),
    );
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
    const { errors } = readConfig(text);
    // What the disk says comes later, and only where the text is still the same.
    const missing = await findMissingPlaces(uri, text);
    if (this.#seen.get(key) === text) this.#collection.set(uri, listErrors(text, [...errors, ...missing]));
  }
}

function listErrors(text: string, errors: readonly ConfigError[]): Diagnostic[] {
  const lines = indexLines(text);
  return errors.map(({ span, message }) => {
    // As the command line: what is not understood is left out, the rest is in force.
    const error = new Diagnostic(toRange(lines, span), say(message, language()), DiagnosticSeverity.Warning);
    error.source = source;
    return error;
  });
}
