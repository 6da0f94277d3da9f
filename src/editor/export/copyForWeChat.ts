import { l10n, type TextDocument } from 'vscode';
import { readLanguage } from '../../core/authoring/words';
import { message, say } from '../../core/messages/message';
import { colorCode } from '../../core/markdown/code/colorCode';
import { renderArticle } from '../../core/publish/renderArticle';
import { language } from '../language';
import type { Previews } from '../preview/previews';
import type { DigestFile } from '../stores/issueStore';
import { publishedAddressOf } from './published';

/**
 * Has the page of the preview copy the article as rich text: only a page can put that on the clipboard. The title block is
 * left out, since WeChat has fields of its own for title and author.
 */
export async function copyForWeChat(document: TextDocument, file: DigestFile, previews: Previews): Promise<void> {
  const { issue, config } = file.digest;
  const base = await publishedAddressOf(file);
  const own = readLanguage(issue, language());
  await previews.copy(document, {
    type: 'copyArticle',
    source: document.uri.toString(),
    article: colorCode(renderArticle(issue, config, { sourceLines: true })),
    base,
    words: { links: say(message('export-links'), own), image: say(message('export-image', '{0}'), own) },
    dialog: {
      question: l10n.t('The browser requires a click on the page before it can copy.'),
      copy: l10n.t('Copy'),
      cancel: l10n.t('Cancel'),
    },
  });
}
