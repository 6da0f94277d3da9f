import { l10n } from 'vscode';
import { readLanguage } from '../../core/authoring/insertion';
import { message, say } from '../../core/messages/message';
import { colorCode } from '../../core/markdown/code/colorCode';
import { language } from '../language';
import type { Parsed } from '../openIssues';
import type { Previews } from '../preview/previews';
import { publishedAddressOf } from './published';

/**
 * Has the page of the preview copy the article as rich text: only a page can put that on the clipboard. The title block is
 * left out, since WeChat has fields of its own for title and author.
 */
export async function copyForWeChat(parsed: Parsed, previews: Previews): Promise<void> {
  const { document, digest, issue } = parsed;
  const base = await publishedAddressOf(parsed);
  const own = readLanguage(issue, language());
  await previews.copy(document, {
    type: 'copyArticle',
    source: document.uri.toString(),
    article: colorCode(digest.article.renderHtml({ sourceLines: true })),
    base,
    words: { links: say(message('export-links'), own), image: say(message('export-image', '{0}'), own) },
    dialog: {
      question: l10n.t('The browser copies only after a click on the page.'),
      copy: l10n.t('Copy'),
      cancel: l10n.t('Cancel'),
    },
  });
}
