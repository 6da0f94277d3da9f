import { Range, TextEditorRevealType, workspace, type Disposable, type TextEditor } from 'vscode';
import { topLineOf } from './editorSync';
import { aimAt, askNext, type Aim } from './aim';

/** Milliseconds after which an editor that has not moved is taken to be where it was sent. */
const patience = 150;
/** How many UTF-16 units of a wrapped line are on one row, roughly: nearer than a row no editor can be put. */
const row = 40;

/**
 * Puts a line of an editor at its top edge. VS Code can only be asked to reveal a place there, and it leaves room above
 * for sticky headings and around the cursor, in rows, of which nobody knows how many lines they hold. So it is asked
 * again, for a place further down, until the line is where it should be. One question is under way at a time.
 */
export class EditorScroll implements Disposable {
  readonly #editor: TextEditor;
  #aim: Aim | undefined;
  /** Where to go next. */
  #next: number | undefined;
  /** How much further down than the line the last answer lay. */
  #ahead = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(editor: TextEditor) {
    this.#editor = editor;
  }

  /** @param line its fraction says how much of it lies above the edge */
  to(line: number): void {
    this.#next = line;
    if (this.#timer === undefined) this.#start();
  }

  /**
   * To be told when the editor has scrolled.
   * @returns whether that was our doing
   */
  arrive(): boolean {
    if (this.#timer === undefined) return false;
    this.#stopWaiting();
    const reached = topLineOf(this.#editor);
    if (this.#next !== undefined) this.#start();
    else if (this.#aim && reached !== undefined) this.#ask(askNext(this.#aim, reached));
    return true;
  }

  dispose(): void {
    this.#stopWaiting();
    this.#next = undefined;
  }

  #start(): void {
    if (this.#next === undefined) return;
    const { document } = this.#editor;
    const length = document.lineAt(Math.min(Math.floor(this.#next), document.lineCount - 1)).text.length;
    this.#aim = aimAt(this.#next, { room: this.#room(), ahead: this.#ahead, near: Math.min(1, row / (length + 1)) });
    this.#next = undefined;
    this.#ask(this.#aim);
  }

  #ask(aim: Aim | undefined): void {
    if (this.#aim) this.#ahead = this.#aim.asked - this.#aim.line;
    this.#aim = aim;
    if (!aim) return;
    const { document } = this.#editor;
    const line = Math.min(Math.floor(aim.asked), document.lineCount - 1);
    const character = Math.floor((aim.asked - Math.floor(aim.asked)) * document.lineAt(line).text.length);
    this.#editor.revealRange(new Range(line, character, line, character), TextEditorRevealType.AtTop);
    this.#timer = setTimeout(() => this.arrive(), patience);
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** How many rows the editor may leave free above what it reveals. */
  #room(): number {
    const settings = workspace.getConfiguration('editor', this.#editor.document);
    const sticky = settings.get('stickyScroll.enabled', true) ? settings.get('stickyScroll.maxLineCount', 5) : 0;
    return Math.max(sticky, settings.get('cursorSurroundingLines', 0));
  }
}
