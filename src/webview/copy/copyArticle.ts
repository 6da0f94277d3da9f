import { isCopyArticle, maxImages, type Copied, type CopyArticle } from '../../protocol/copy';
import { sanitize } from '../sanitize';
import { copyInClick, writeRichText } from './clipboard';
import { askForClick } from './dialog';
import { toWeChat } from './wechat';

/** Copies the articles that the extension sends. @param report is told what is on the clipboard */
export function copyArticles(report: (copied: Copied) => void): void {
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isCopyArticle(data)) void copy(data, report);
  });
}

async function copy({ source, article, base, words, dialog }: CopyArticle, report: (copied: Copied) => void) {
  const content = toWeChat(sanitize(article), base, words);
  const done = () => report({ type: 'copied', source, images: content.images.slice(0, maxImages) });
  try {
    await writeRichText(content);
    done();
  } catch {
    askForClick(dialog, async () => {
      const copied = copyInClick(content) || (await succeeds(writeRichText(content)));
      if (copied) done();
      return copied;
    });
  }
}

function succeeds(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
