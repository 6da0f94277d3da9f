import { Range, TextEditorRevealType, window, type TextDocument, type TextEditor } from 'vscode';
import { Disposables } from '../disposables';
import { topLineOf } from './editorSync';
import { isOn } from './previewSettings';

/** For how many milliseconds after the page has moved an editor, that editor's scrolling is our own doing. */
const echo = 500;
/** How often an editor is put right that has not come to the line it was sent to. */
const tries = 4;

/** Where an editor was sent. */
interface Target {
  readonly line: number;
  readonly since: number;
  readonly tries: number;
}

/**
 * Keeps the editors of a document and a page at the same line. Whoever was scrolled by the reader leads: what the other
 * one reports of its own movement is not sent back.
 */
export class ScrollSync extends Disposables {
  readonly #showing: () => TextDocument;
  readonly #reveal: (line: number) => void;
  readonly #targets = new WeakMap<TextEditor, Target>();
  /** By how many lines editors stop before the line that they are sent to: sticky headings and room around the cursor. */
  #short = 0;
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
    for (const editor of window.visibleTextEditors) {
      if (editor.document === document) this.#send(editor, { line, since: Date.now(), tries });
    }
  }

  #follow(editor: TextEditor): void {
    const document = this.#showing();
    const line = topLineOf(editor);
    if (editor.document !== document || line === undefined) return;
    const target = this.#targets.get(editor);
    if (target && Date.now() - target.since < echo) return this.#correct(editor, target, line);
    if (Date.now() >= this.#quietUntil && isOn('scrollWithEditor', document)) this.#reveal(line);
  }

  /** VS Code says only afterwards where an editor has come to. */
  #correct(editor: TextEditor, target: Target, line: number): void {
    const missing = target.line - line;
    if (Math.abs(missing) < 1 || target.tries === 0) return;
    this.#short = Math.max(0, this.#short + missing);
    this.#send(editor, { ...target, tries: target.tries - 1 });
  }

  #send(editor: TextEditor, target: Target): void {
    this.#targets.set(editor, target);
    const { document } = editor;
    const line = Math.min(target.line + this.#short, document.lineCount - 1);
    const text = document.lineAt(Math.floor(line)).text;
    const character = Math.floor((line % 1) * text.length);
    const place = new Range(Math.floor(line), character, Math.floor(line), character);
    editor.revealRange(place, TextEditorRevealType.AtTop);
  }
}
