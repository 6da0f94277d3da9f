import { Range, TextEditorRevealType, window, workspace, type TextEditor } from 'vscode';
import { topLineOf, whenScrolled } from './editorSync';
import { aimAt, askNext, type Aim } from './aim';

/** How many UTF-16 units of a wrapped line are on one row, roughly: nearer than a row no editor can be put. */
const row = 40;

/**
 * Puts a line of an editor at its top edge. VS Code can only be asked to reveal a place there, and it leaves room above
 * for sticky headings and around the cursor, in rows, of which nobody knows how many lines they hold. So it is asked
 * again, for a place further down, until the line is where it should be. One question is under way at a time.
 */
export class EditorScroll {
  readonly #editor: TextEditor;
  /** Where to go next. */
  #next: number | undefined;
  /** How much further down than the line the last answer lay. */
  #ahead = 0;
  #moving = false;

  constructor(editor: TextEditor) {
    this.#editor = editor;
  }

  /** Whether the editor's scrolling is our doing: that of a reader comes before it or behind it, never in between. */
  get moving(): boolean {
    return this.#moving;
  }

  /** @param line its fraction says how much of it lies above the edge */
  async to(line: number): Promise<void> {
    this.#next = line;
    if (this.#moving) return;
    this.#moving = true;
    try {
      while (this.#next !== undefined) await this.#reach(this.#next);
    } finally {
      this.#moving = false;
    }
  }

  async #reach(line: number): Promise<void> {
    this.#next = undefined;
    let aim: Aim | undefined = this.#aimAt(line);
    while (aim && this.#next === undefined && window.visibleTextEditors.includes(this.#editor)) {
      this.#ask(aim.asked);
      this.#ahead = aim.asked - aim.line;
      await whenScrolled(this.#editor.document);
      aim = askNext(aim, topLineOf(this.#editor) ?? line);
    }
  }

  #aimAt(line: number): Aim {
    const { document } = this.#editor;
    const length = document.lineAt(Math.min(Math.floor(line), document.lineCount - 1)).text.length;
    return aimAt(line, { room: this.#room(), ahead: this.#ahead, near: Math.min(1, row / (length + 1)) });
  }

  #ask(place: number): void {
    const { document } = this.#editor;
    const line = Math.min(Math.floor(place), document.lineCount - 1);
    const character = Math.floor((place - Math.floor(place)) * document.lineAt(line).text.length);
    this.#editor.revealRange(new Range(line, character, line, character), TextEditorRevealType.AtTop);
  }

  /** How many rows the editor may leave free above what it reveals. */
  #room(): number {
    const settings = workspace.getConfiguration('editor', this.#editor.document);
    const sticky = settings.get('stickyScroll.enabled', true) ? settings.get('stickyScroll.maxLineCount', 5) : 0;
    return Math.max(sticky, settings.get('cursorSurroundingLines', 0));
  }
}
