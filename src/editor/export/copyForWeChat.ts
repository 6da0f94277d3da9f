import { l10n } from 'vscode';
import { readLanguage } from '../../core/authoring/words';
import { message, say } from '../../core/messages/message';
import { colorCode } from '../../core/markdown/code/colorCode';
import { renderArticle } from '../../core/publish/renderArticle';
import { language } from '../language';
import type { Parsed } from '../openIssues';
import type { Previews } from '../preview/previews';
import { publishedAddressOf } from './published';

/**
 * Has the page of the preview copy the article as rich text: only a page can put that on the clipboard. The title block is
 * left out, since WeChat has fields of its own for title and author.
 */
export async function copyForWeChat(parsed: Parsed, previews: Previews): Promise<void> {
  const { document, issue, config } = parsed;
  const base = await publishedAddressOf(parsed);
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
