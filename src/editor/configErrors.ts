import { Diagnostic, DiagnosticSeverity, languages, window, workspace, type TextDocument } from 'vscode';
import { readConfig } from '../core/config/readConfig';
import { say } from '../core/messages/message';
import { indexLines } from '../core/text/lines';
import { isConfig } from './configs';
import { toRange } from './convert';
import { Delayer } from './delayer';
import { Disposables } from './disposables';
import { source } from './findings/toDiagnostic';
import { language } from './language';
import { tabUris } from './openIssues';

/** Milliseconds of rest after a key. */
const rest = 300;

/** Says what is wrong in a `.digest.yml` that is open in a tab. */
export class ConfigErrors extends Disposables {
  readonly #collection = this.own(languages.createDiagnosticCollection(`${source} configuration`));
  readonly #delayer = this.own(new Delayer(rest));

  constructor() {
    super();
    this.own(
      workspace.onDidChangeTextDocument(({ document }) => {
        if (isConfig(document.uri)) this.#delayer.run(document.uri.toString(), () => this.#update(document));
      }),
    );
    this.own(workspace.onDidOpenTextDocument((document) => this.#update(document)));
    this.own(workspace.onDidCloseTextDocument(({ uri }) => this.#collection.delete(uri)));
    this.own(window.tabGroups.onDidChangeTabs(() => this.#followTabs()));
    this.#followTabs();
  }

  #followTabs(): void {
    for (const document of workspace.textDocuments) this.#update(document);
  }

  #update(document: TextDocument): void {
    const { uri } = document;
    if (!isConfig(uri)) return;
    if (document.isClosed || !tabUris().has(uri.toString())) this.#collection.delete(uri);
    else this.#collection.set(uri, listErrors(document.getText()));
  }
}

function listErrors(text: string): Diagnostic[] {
  const lines = indexLines(text);
  return readConfig(text).errors.map(({ span, message }) => {
    // As the command line: what is not understood is left out, the rest is in force.
    const error = new Diagnostic(toRange(lines, span), say(message, language()), DiagnosticSeverity.Warning);
    error.source = source;
    return error;
  });
}
