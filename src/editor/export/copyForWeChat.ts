import { l10n, Uri, window, workspace, type TextDocument } from 'vscode';
import { readLanguage } from '../../core/authoring/insertion';
import { colorCode } from '../../core/markdown/code/colorCode';
import { message, say } from '../../core/messages/message';
import { judgeImage, type ImageRisk } from '../../core/publish/imageRisk';
import type { Copied } from '../../protocol/copy';
import { language } from '../convert';
import { showLine } from '../preview/editorSync';
import type { Previews } from '../preview/previews';
import type { DigestFile } from '../stores/issueStore';
import { publishedAddressOf } from './published';

/**
 * Has the page of the preview copy the article as rich text: only a page can put that on the clipboard. The title block is
 * left out, since WeChat has fields of its own for title and author.
 */
export async function copyForWeChat(document: TextDocument, file: DigestFile, previews: Previews): Promise<void> {
  const { issue, article } = file.digest;
  const base = await publishedAddressOf(file);
  const own = readLanguage(issue, null, language());
  await previews.copy(document, {
    type: 'copyArticle',
    source: document.uri.toString(),
    article: colorCode(article.renderHtml({ sourceLines: true })),
    base,
    words: { links: say(message('export-links'), own), image: say(message('export-image', '{0}'), own) },
    dialog: {
      question: l10n.t('The browser requires a click on the page before it can copy.'),
      copy: l10n.t('Copy'),
      cancel: l10n.t('Cancel'),
    },
  });
}

/** Says what was copied and offers the list of the images that WeChat will not show. */
export async function reportCopy({ source, images }: Copied): Promise<void> {
  const lost = images.flatMap(({ src, line }) => {
    const risk = judgeImage(src);
    return risk === null ? [] : [{ label: nameOf(src), description: explain(risk), detail: src, line }];
  });
  const done = l10n.t('Copied. Paste it into the WeChat editor, and enter the title in the title field.');
  if (lost.length === 0) return void window.showInformationMessage(done);
  const show = l10n.t('Show');
  const warning =
    lost.length === 1
      ? l10n.t('1 image may not appear in WeChat.')
      : l10n.t('{0} images may not appear in WeChat.', lost.length);
  if ((await window.showWarningMessage(`${done} ${warning}`, show)) !== show) return;
  const picked = await window.showQuickPick(lost, {
    title: l10n.t('Images That May Not Appear in WeChat'),
    placeHolder: l10n.t('Select an image to go to it'),
    matchOnDetail: true,
  });
  if (picked && picked.line !== null)
    await showLine(await workspace.openTextDocument(Uri.parse(source, true)), picked.line);
}

function nameOf(src: string): string {
  if (/^data:/i.test(src)) return 'data:';
  return (
    src
      .replace(/[?#].*$/, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? src
  );
}

function explain(risk: ImageRisk): string {
  const texts: Readonly<Record<ImageRisk, string>> = {
    local: l10n.t('File on your site: insert it manually'),
    embedded: l10n.t('Embedded in the issue: insert it manually'),
    insecure: l10n.t('The URL does not use HTTPS'),
    protected: l10n.t('The host does not allow other sites to show it'),
    expiring: l10n.t('The URL expires'),
    vector: l10n.t('WeChat does not support SVG'),
  };
  return texts[risk];
}
