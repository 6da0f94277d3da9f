import { SnippetString, window, workspace, WorkspaceEdit, type TextDocument, type TextEditor } from 'vscode';
import type { Insertion } from '../../core/assist/request';
import { toSnippet, toText } from '../../core/assist/template';
import { indexLines } from '../../core/text/lines';
import { toRange } from '../convert';

/** The text editor that shows a document in front; VS Code's own Markdown editor is none. */
export function editorOf(document: TextDocument): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor?.document === document ? editor : undefined;
}

/**
 * Inserts a template in one step of undo: with fields to tab through in a text editor, else as the text that it is.
 * @returns whether the document changed
 */
export async function apply(document: TextDocument, { span, template }: Insertion): Promise<boolean> {
  const range = toRange(indexLines(document.getText()), span);
  const editor = editorOf(document);
  if (!editor) {
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, range, toText(template, new Date()));
    return workspace.applyEdit(edit);
  }
  const { version } = document;
  await editor.insertSnippet(new SnippetString(toSnippet(template)), range, {
    undoStopBefore: true,
    undoStopAfter: true,
    keepWhitespace: true,
  });
  // An editor that is switched to read-only says that it inserted.
  return document.version !== version;
}
