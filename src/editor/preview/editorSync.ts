import {
  Position,
  Range,
  TabInputCustom,
  TabInputText,
  TextEditorRevealType,
  ViewColumn,
  commands,
  window,
  workspace,
  type TextDocument,
  type TextEditor,
} from 'vscode';

/** The first line that an editor shows; its fraction says how much of a wrapped line is above the edge. */
export function topLineOf(editor: TextEditor): number | undefined {
  const start = editor.visibleRanges[0]?.start;
  // After a change of the text, VS Code reports a moment later which lines are visible.
  if (!start || start.line >= editor.document.lineCount) return undefined;
  return start.line + start.character / (editor.document.lineAt(start.line).text.length + 1);
}

/** A little longer than an editor's smooth scrolling takes. */
const smoothScrollMs = 200;

/**
 * Waits until the editors of a document have scrolled as they were asked to, and have reported it: VS Code handles
 * requests in order.
 */
export async function whenScrolled(document: TextDocument): Promise<void> {
  await commands.executeCommand('noop');
  if (workspace.getConfiguration('editor', document).get('smoothScrolling', false))
    await new Promise((resolve) => setTimeout(resolve, smoothScrollMs));
}

/** The line that is being typed in; null when the document is changed in another way: typing brings its line into view. */
export function typedLineOf(document: TextDocument): number | null {
  const editor = window.activeTextEditor;
  if (editor?.document !== document) return null;
  const { active } = editor.selection;
  return editor.visibleRanges.some((range) => range.contains(active)) ? active.line : null;
}

/** The line of the cursor in the editor that shows a document; null where no editor does. */
export function cursorLineOf(document: TextDocument): number | null {
  const { activeTextEditor, visibleTextEditors } = window;
  const showing = [...(activeTextEditor ? [activeTextEditor] : []), ...visibleTextEditors];
  return showing.find((editor) => editor.document === document)?.selection.active.line ?? null;
}

/** Puts the cursor on a line, in the editor that already shows the document. */
export async function showLine(document: TextDocument, line: number, character = 0): Promise<void> {
  const position = document.validatePosition(new Position(line, character));
  const editor = await window.showTextDocument(document, {
    viewColumn: columnOf(document),
    selection: new Range(position, position),
  });
  editor.revealRange(new Range(position, position), TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The column in which a document is open: what is opened there from its preview does not cover the preview. */
export function columnOf(document: TextDocument): ViewColumn {
  const uri = document.uri.toString();
  const group = window.tabGroups.all.find(({ tabs }) =>
    tabs.some(
      ({ input }) => (input instanceof TabInputText || input instanceof TabInputCustom) && input.uri.toString() === uri,
    ),
  );
  return group?.viewColumn ?? ViewColumn.One;
}
