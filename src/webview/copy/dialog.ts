import type { DialogWords } from '../../protocol/copy';

/**
 * Asks for the click that the browser wants before anything is copied.
 * @param copy is run within the click; the dialog stays where it says that it did not work
 */
export function askForClick(words: DialogWords, copy: () => Promise<boolean>): void {
  document.querySelector('.copy-dialog')?.remove();
  const dialog = document.createElement('dialog');
  dialog.className = 'copy-dialog';
  const question = document.createElement('p');
  question.textContent = words.question;
  const buttons = document.createElement('p');
  buttons.append(
    createButton(words.copy, () => void copy().then((done) => done && dialog.close())),
    createButton(words.cancel, () => dialog.close()),
  );
  dialog.append(question, buttons);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function createButton(label: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', press);
  return button;
}
