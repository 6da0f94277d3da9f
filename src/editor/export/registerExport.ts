import { commands, Disposable, l10n, window } from 'vscode';
import { activeDocument } from '../activeDocument';
import type { OpenIssues, Parsed } from '../openIssues';
import type { Previews } from '../preview/previews';
import { runOn } from '../progress';
import { copyForWeChat } from './copyForWeChat';
import { copyHtml } from './copyHtml';
import { exportPage } from './exportPage';
import { reportCopy } from './imageReport';
import { openPublishedPage } from './openPublishedPage';

/** Registers the commands that take an issue out of the editor. */
export function registerExport(openIssues: OpenIssues, previews: Previews): Disposable {
  const register = (id: string, take: (parsed: Parsed) => Promise<void>) =>
    commands.registerCommand(id, async () => {
      const document = (await activeDocument()) ?? previews.activeDocument;
      if (!document) {
        void window.showInformationMessage(l10n.t('Open an issue or another Markdown file first.'));
        return;
      }
      await take(await runOn(document, l10n.t('Reading the issue'), () => openIssues.parseNow(document)));
    });
  return Disposable.from(
    register('digest.copyForWeChat', (parsed) => copyForWeChat(parsed, previews)),
    register('digest.copyHtml', copyHtml),
    register('digest.exportPage', exportPage),
    register('digest.openPublishedPage', openPublishedPage),
    previews.onDidCopy((copied) => void reportCopy(copied)),
  );
}
