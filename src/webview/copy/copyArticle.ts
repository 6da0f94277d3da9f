import { maxImages, type Copied, type CopyArticle, type DialogWords } from '../../protocol/copy';
import { createElement } from '../dom';
import { sanitize } from '../sanitize';
import { copyInClick, writeClipboard } from './clipboard';
import { toWeChat } from './wechat';

/**
 * Copies the article that the extension has sent.
 * @param report called when it is on the clipboard
 */
export async function copyArticle(message: CopyArticle, report: (copied: Copied) => void): Promise<void> {
  const { source, article, base, words, dialog } = message;
  const { texts, images } = toWeChat(sanitize(article), base, words);
  const finish = () => report({ type: 'copied', source, images: images.slice(0, maxImages) });
  if (await writeClipboard(texts)) return finish();
  askForClick(dialog, async () => {
    const copied = copyInClick(texts) || (await writeClipboard(texts));
    if (copied) finish();
    return copied;
  });
}

/**
 * Asks for the click that the browser requires before anything is copied.
 * @param copy called while the click is handled; the dialog stays open unless it returns true
 */
function askForClick(words: DialogWords, copy: () => Promise<boolean>): void {
  document.querySelector('.copy-dialog')?.remove();
  const close = () => dialog.close();
  const copyAndClose = () => void copy().then((copied) => copied && close());
  const buttons = createElement(
    'p',
    {},
    createElement('button', { type: 'button', onclick: copyAndClose }, words.copy),
    createElement('button', { type: 'button', onclick: close }, words.cancel),
  );
  const dialog = createElement('dialog', { className: 'copy-dialog' }, createElement('p', {}, words.question), buttons);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
