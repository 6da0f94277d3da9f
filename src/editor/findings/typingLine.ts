import { EventEmitter, TextDocumentChangeReason, window, workspace, type Uri } from 'vscode';
import { Disposables } from '../disposables';

/** Follows the line that is being written in the active editor. */
export class TypingLine extends Disposables {
  readonly #left = this.own(new EventEmitter<Uri>());
  #current: { readonly key: string; readonly line: number } | undefined;
  /** The cursor left the line, or the editor. */
  readonly onDidLeave = this.#left.event;

  constructor() {
    super();
    this.listen(workspace.onDidChangeTextDocument, ({ document, contentChanges, reason }) => {
      const [change] = contentChanges;
      const editor = window.activeTextEditor;
      if (!change || editor?.document !== document) return;
      // Undo, redo and edits that are made elsewhere than at the cursor are no typing.
      const line = change.range.start.line + change.text.split('\n').length - 1;
      const isTyping = reason !== TextDocumentChangeReason.Undo && reason !== TextDocumentChangeReason.Redo;
      const atCursor = contentChanges.length === 1 && Math.abs(editor.selection.active.line - line) <= 1;
      this.#current = isTyping && atCursor ? { key: document.uri.toString(), line } : undefined;
    });
    this.listen(window.onDidChangeTextEditorSelection, ({ textEditor, selections }) => {
      const key = textEditor.document.uri.toString();
      if (this.#current?.key !== key || selections.some(({ active }) => active.line === this.#current?.line)) return;
      this.#leave(textEditor.document.uri);
    });
    this.listen(window.onDidChangeActiveTextEditor, (editor) => {
      const left = workspace.textDocuments.find(({ uri }) => uri.toString() === this.#current?.key);
      if (left && editor?.document !== left) this.#leave(left.uri);
    });
  }

  /** The line that is being written in a document, from 0; undefined where none is. */
  lineOf(uri: Uri): number | undefined {
    return this.#current?.key === uri.toString() ? this.#current.line : undefined;
  }

  #leave(uri: Uri): void {
    this.#current = undefined;
    this.#left.fire(uri);
  }
}
