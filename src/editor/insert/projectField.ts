import {
  commands,
  TextEditorSelectionChangeKind,
  window,
  type TextDocument,
  type TextEditorSelectionChangeEvent,
} from 'vscode';
import { isProjectField } from '../../core/authoring/insertEntry';
import { Disposables } from '../disposables';
import { liveLimit, type IssueStore } from '../stores/issueStore';

/** For completions, which can only run a command: a question was inserted into the active document. */
export const expectProject = 'digest.expectProject';

/**
 * Lists the projects when the cursor arrives at the empty project line of a question that was inserted: only then do its
 * words say which project it is about. Where they name none, nothing is listed: the first one would be a guess.
 */
export class ProjectField extends Disposables {
  readonly #store: IssueStore;
  #expected: TextDocument | undefined;

  constructor(store: IssueStore) {
    super();
    this.#store = store;
    this.listen(window.onDidChangeTextEditorSelection, (change) => void this.#arrive(change));
    this.own(commands.registerCommand(expectProject, () => this.expect(window.activeTextEditor?.document)));
  }

  /** A question was inserted into a document. */
  expect(document: TextDocument | undefined): void {
    this.#expected = document;
  }

  async #arrive({ textEditor, selections, kind }: TextEditorSelectionChangeEvent): Promise<void> {
    const { document } = textEditor;
    const [selection] = selections;
    // Tab from field to field is a command; an empty line is also typed between two paragraphs of an answer.
    if (document !== this.#expected || kind !== TextEditorSelectionChangeKind.Command || !selection?.isEmpty) return;
    if (!document.lineAt(selection.active).isEmptyOrWhitespace) return;
    const file = await this.#store.getIssue(document, liveLimit);
    if (!file?.isCurrent() || !textEditor.selection.isEqual(selection)) return;
    if (!isProjectField(file.digest.issue, selection.active.line)) return;
    this.#expected = undefined;
    await commands.executeCommand('editor.action.triggerSuggest');
  }
}
