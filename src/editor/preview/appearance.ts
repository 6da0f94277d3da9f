import { EventEmitter, workspace, type Memento } from 'vscode';
import { pageWidths, type Look } from '../../protocol/preview';
import { Disposables } from '../disposables';

const key = 'preview.width';

/** How previews show their page: in the same way in every workspace, as the reader chose last. */
export class PreviewAppearance extends Disposables {
  readonly #memory: Memento;
  readonly #changed = this.own(new EventEmitter<void>());
  readonly onDidChange = this.#changed.event;

  constructor(memory: Memento) {
    super();
    this.#memory = memory;
    this.listen(
      workspace.onDidChangeConfiguration,
      (change) => change.affectsConfiguration('digest.preview.theme') && this.#changed.fire(),
    );
  }

  get message(): Look {
    const remembered = this.#memory.get<string>(key);
    const theme = workspace.getConfiguration('digest').get<string>('preview.theme');
    return {
      type: 'look',
      width: pageWidths.find((width) => width === remembered) ?? 'fit',
      theme: theme === 'editor' ? 'editor' : 'site',
    };
  }

  /** Stores a width; the page on which it was chosen already has it. */
  async choose(width: Look['width']): Promise<void> {
    await this.#memory.update(key, width);
  }
}
