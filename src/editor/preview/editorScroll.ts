import { Range, TextEditorRevealType, window, workspace, type TextEditor } from 'vscode';
import { topLineOf, whenScrolled } from './editorSync';
import { nextProbe, startSearch, type ScrollSearch } from './scrollSearch';

/** About how many UTF-16 units of a wrapped line are on a row: an editor cannot be scrolled by less than a row. */
const unitsPerRow = 40;

/**
 * Scrolls an editor so that a line is at its top edge. VS Code can only be asked to reveal a position there, and leaves
 * rows free above it for sticky headings and around the cursor, of which nobody knows how many lines they hold. So it is
 * asked again, for a position further down, until the line is where it should be. Only one search runs at a time.
 */
export class EditorScroll {
  readonly #editor: TextEditor;
  /** The line to scroll to next. */
  #next: number | undefined;
  /** How far below its line the last search has ended. */
  #overshoot = 0;
  #moving = false;

  constructor(editor: TextEditor) {
    this.#editor = editor;
  }

  /** Whether a search scrolls the editor. The reader's own scrolling comes before or after it, never in between. */
  get moving(): boolean {
    return this.#moving;
  }

  /**
   * Scrolls to a line; a search for another line ends.
   * @param line its fraction says how much of it is above the edge
   */
  async to(line: number): Promise<void> {
    this.#next = line;
    if (this.#moving) return;
    this.#moving = true;
    try {
      while (this.#next !== undefined) await this.#search(this.#next);
    } finally {
      this.#moving = false;
    }
  }

  async #search(line: number): Promise<void> {
    this.#next = undefined;
    let search: ScrollSearch | undefined = this.#start(line);
    while (search && this.#next === undefined && window.visibleTextEditors.includes(this.#editor)) {
      this.#reveal(search.probe);
      this.#overshoot = search.probe - search.line;
      await whenScrolled(this.#editor.document);
      search = nextProbe(search, topLineOf(this.#editor) ?? line);
    }
  }

  #start(line: number): ScrollSearch {
    const { document } = this.#editor;
    const length = document.lineAt(Math.min(Math.floor(line), document.lineCount - 1)).text.length;
    const tolerance = Math.min(1, unitsPerRow / (length + 1));
    return startSearch(line, { maxFreeRows: this.#maxFreeRows(), overshoot: this.#overshoot, tolerance });
  }

  #reveal(position: number): void {
    const { document } = this.#editor;
    const line = Math.min(Math.floor(position), document.lineCount - 1);
    const character = Math.floor((position - Math.floor(position)) * document.lineAt(line).text.length);
    this.#editor.revealRange(new Range(line, character, line, character), TextEditorRevealType.AtTop);
  }

  #maxFreeRows(): number {
    const settings = workspace.getConfiguration('editor', this.#editor.document);
    const sticky = settings.get('stickyScroll.enabled', true) ? settings.get('stickyScroll.maxLineCount', 5) : 0;
    return Math.max(sticky, settings.get('cursorSurroundingLines', 0));
  }
}
