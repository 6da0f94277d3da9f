import { commands, Disposable, env, l10n, window, type TextDocument } from 'vscode';
import { openOutside } from '../preview/openLink';
import type { Previews } from '../preview/previews';
import { runOn } from '../progress';
import type { DigestFile, IssueStore } from '../stores/issueStore';
import { activeDocument } from '../tabs';
import { copyForWeChat, reportCopy } from './copyForWeChat';
import { exportPage } from './exportPage';

import { publishedAddressOf } from './published';

/** Registers the commands that copy, export and open an issue as it is published. */
export function registerExport(store: IssueStore, previews: Previews): Disposable {
  const register = (id: string, run: (file: DigestFile, document: TextDocument) => Promise<void>) =>
    commands.registerCommand(id, async () => {
      const document = (await activeDocument()) ?? previews.activeDocument;
      if (!document) {
        void window.showInformationMessage(l10n.t('Open an issue or another Markdown file first.'));
        return;
      }
      await run(await runOn(document, l10n.t('Reading the issue'), () => store.get(document)), document);
    });
  return Disposable.from(
    register('digest.copyForWeChat', (file, document) => copyForWeChat(document, file, previews)),
    register('digest.copyHtml', copyHtml),
    register('digest.exportPage', exportPage),
    register('digest.openPublishedPage', openPublishedPage),
    previews.onDidCopy((copied) => void reportCopy(copied)),
  );
}

/** Puts the article's HTML on the clipboard, as the site prints it. */
async function copyHtml({ digest }: DigestFile): Promise<void> {
  await env.clipboard.writeText(digest.article.renderHtml());
  window.setStatusBarMessage(l10n.t('The HTML of the article was copied to the clipboard.'), 5000);
}

/** Opens the page on the site. */
async function openPublishedPage(file: DigestFile): Promise<void> {
  const address = await publishedAddressOf(file);
  if (address === null)
    void window.showInformationMessage(
      l10n.t('The URL of the published site is not configured. Add it to .digest.yml: {0}', 'site: {base: https://…}'),
    );
  else await openOutside(address);
}
