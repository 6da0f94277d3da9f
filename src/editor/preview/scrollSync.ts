import { window, type TextDocument, type TextEditor } from 'vscode';
import { Disposables } from '../disposables';
import { EditorScroll } from './editorScroll';
import { topLineOf, whenScrolled } from './editorSync';
import { isOn } from './previewSettings';

/**
 * Keeps the editors of a document and the page at the same line. The one that the reader has scrolled leads; when the
 * other one reports that it has moved, nothing is sent back.
 */
export class ScrollSync extends Disposables {
  readonly #showing: () => TextDocument;
  readonly #reveal: (line: number) => void;
  readonly #scrolls = new WeakMap<TextEditor, EditorScroll>();
  readonly #tops = new WeakMap<TextEditor, number>();
  /** The editor that the page follows; undefined where the reader has scrolled the page. */
  #leader: TextEditor | undefined;
  /** How many calls of `hold` have not finished. */
  #holds = 0;

  /**
   * @param showing the document that the page shows
   * @param reveal scrolls the page to a line
   */
  constructor(showing: () => TextDocument, reveal: (line: number) => void) {
    super();
    this.#showing = showing;
    this.#reveal = reveal;
    this.listen(window.onDidChangeTextEditorVisibleRanges, ({ textEditor }) => this.#onVisibleRanges(textEditor));
  }

  /** The line that must be at the top of the page; null where the page stays as it is. */
  get topLine(): number | null {
    const editor = window.visibleTextEditors.find((visible) => visible === this.#leader);
    const document = this.#showing();
    if (editor?.document !== document || !isOn('scrollWithEditor', document)) return null;
    return topLineOf(editor) ?? null;
  }

  /** Keeps the page where it is while an editor is moved for another reason. */
  async hold(move: () => Promise<void>): Promise<void> {
    this.#leader = undefined;
    this.#holds++;
    try {
      await move();
      await whenScrolled(this.#showing());
    } finally {
      this.#holds--;
    }
  }

  /** Scrolls the page to the line at the top of the editor. */
  followEditor(): void {
    const editor = window.visibleTextEditors.find(({ document }) => document === this.#showing());
    if (editor) this.#follow(editor);
  }

  /** Scrolls the editors to the line that is at the top of the page. */
  followPage(line: number): void {
    this.#leader = undefined;
    const document = this.#showing();
    if (!isOn('scrollEditor', document)) return;
    for (const editor of window.visibleTextEditors) {
      if (editor.document !== document) continue;
      const scroll = this.#scrolls.get(editor) ?? new EditorScroll(editor);
      this.#scrolls.set(editor, scroll);
      void scroll.to(line);
    }
  }

  /** Follows an editor whose visible lines have changed, unless only the last one has: it has not been scrolled. */
  #onVisibleRanges(editor: TextEditor): void {
    const top = topLineOf(editor);
    if (top === undefined || top === this.#tops.get(editor)) return;
    this.#tops.set(editor, top);
    this.#follow(editor);
  }

  #follow(editor: TextEditor): void {
    const isOwnMove = this.#holds > 0 || this.#scrolls.get(editor)?.moving;
    if (isOwnMove || editor.document !== this.#showing()) return;
    this.#leader = editor;
    if (this.topLine !== null) this.#reveal(this.topLine);
  }
}
