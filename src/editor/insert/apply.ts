import { SnippetString, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import type { Insertion } from '../../core/authoring/insertion';
import { toSnippet, toText } from '../../core/authoring/template';
import { toRange, toWorkspaceEdit } from '../convert';
import type { DigestFile } from '../stores/issueStore';

/** The text editor that shows a document in front; VS Code's own Markdown editor is none. */
export function editorOf(document: TextDocument): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor?.document === document ? editor : undefined;
}

/**
 * Inserts a template in one step of undo: with fields to tab through in a text editor, else as the text that it is.
 * @param file what the insertion was made for; where the text has changed since, nothing is inserted
 * @returns whether the document changed
 */
export async function apply(
  document: TextDocument,
  { version, isCurrent, digest }: DigestFile,
  { span, template }: Insertion,
): Promise<boolean> {
  if (!isCurrent) return false;
  const { lines } = digest.issue;
  const editor = editorOf(document);
  if (!editor) {
    const newText = toText(template, new Date());
    return workspace.applyEdit(toWorkspaceEdit(document.uri, lines, [{ span, newText }]));
  }
  await editor.insertSnippet(new SnippetString(toSnippet(template)), toRange(lines, span), {
    undoStopBefore: true,
    undoStopAfter: true,
    keepWhitespace: true,
  });
  // An editor that is switched to read-only says that it inserted.
  return document.version !== version;
}
