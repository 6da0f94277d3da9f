import { Position, Range, Uri, WorkspaceEdit, env } from 'vscode';
import type { TextEdit } from '../core/text/edits';
import type { Lines } from '../core/text/lines';
import type { Span } from '../core/text/span';
import type { Language } from '../core/messages/message';

/** An offset of the core as a position of the editor. */
export function toPosition(lines: Lines, offset: number): Position {
  const line = lines.lineAt(offset);
  return new Position(line, Math.min(offset, lines.endOf(line)) - lines.startOf(line));
}

/** A span of the core as a range of the editor. */
export function toRange(lines: Lines, span: Span): Range {
  return new Range(toPosition(lines, span.start), toPosition(lines, span.end));
}

/** Edits of the core as one `WorkspaceEdit`, and so one undo. @param lines of the text that the edits were made for */
export function toWorkspaceEdit(uri: Uri, lines: Lines, edits: readonly TextEdit[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { span, newText } of edits) edit.replace(uri, toRange(lines, span), newText);
  return edit;
}

/** The folder that a file or folder lies in. */
export function folderOf(uri: Uri): Uri {
  return Uri.joinPath(uri, '..');
}

/** The language that VS Code shows. */
export function language(): Language {
  return env.language.toLowerCase().startsWith('zh') ? 'zh-cn' : 'en';
}
