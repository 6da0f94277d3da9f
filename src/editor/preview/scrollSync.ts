import { window, type TextDocument, type TextEditor } from 'vscode';
import { Disposables } from '../disposables';
import { EditorScroll } from './editorScroll';
import { topLineOf } from './editorSync';
import { isOn } from './previewSettings';

/** For how many milliseconds after the page has moved an editor, that editor's scrolling is our own doing. */
const echo = 500;

/**
 * Keeps the editors of a document and a page at the same line. Whoever was scrolled by the reader leads: what the other
 * one reports of its own movement is not sent back.
 */
export class ScrollSync extends Disposables {
  readonly #showing: () => TextDocument;
  readonly #reveal: (line: number) => void;
  readonly #editors = new Map<TextEditor, EditorScroll>();
  #quietUntil = 0;

  /**
   * @param showing the document that the page shows
   * @param reveal scrolls the page to a line
   */
  constructor(showing: () => TextDocument, reveal: (line: number) => void) {
    super();
    this.#showing = showing;
    this.#reveal = reveal;
    this.own(window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#follow(textEditor)));
    this.own(window.onDidChangeVisibleTextEditors((editors) => this.#forget(editors)));
  }

  override dispose(): void {
    this.#forget([]);
    super.dispose();
  }

  /** Leaves the page where it is while an editor is moved for another reason. */
  pause(): void {
    this.#quietUntil = Date.now() + echo;
  }

  /** Scrolls the page to the place that the editor shows. */
  followEditor(): void {
    const editor = window.visibleTextEditors.find(({ document }) => document === this.#showing());
    if (editor) this.#follow(editor);
  }

  /** Scrolls the editors to the line that is at the top of the page. */
  followPage(line: number): void {
    const document = this.#showing();
    if (!isOn('scrollEditor', document)) return;
    this.pause();
    for (const editor of window.visibleTextEditors) {
      if (editor.document !== document) continue;
      const scroll = this.#editors.get(editor) ?? new EditorScroll(editor);
      this.#editors.set(editor, scroll);
      scroll.to(line);
    }
  }

  #follow(editor: TextEditor): void {
    const document = this.#showing();
    const line = topLineOf(editor);
    if (editor.document !== document || line === undefined) return;
    if (this.#editors.get(editor)?.arrive()) return this.pause();
    if (Date.now() >= this.#quietUntil && isOn('scrollWithEditor', document)) this.#reveal(line);
  }

  #forget(visible: readonly TextEditor[]): void {
    for (const [editor, scroll] of this.#editors) {
      if (visible.includes(editor)) continue;
      scroll.dispose();
      this.#editors.delete(editor);
    }
  }
}
