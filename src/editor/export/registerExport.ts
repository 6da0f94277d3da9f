import { commands, Disposable, env, l10n, window, type TextDocument, UIKind, Uri, workspace } from 'vscode';
import { openOutside } from '../preview/openLink';
import type { Previews } from '../preview/previews';
import { runOn } from '../progress';
import type { DigestFile, IssueStore } from '../stores/issueStore';
import { activeDocument } from '../tabs';
import { copyForWeChat, reportCopy } from './copyForWeChat';
import { publishedAddressOf } from './published';
import { pageSlug } from '../../core/publish/slug';
import { renderPage } from '../../core/publish/renderPage';
import { folderOf } from '../convert';
import { readSiteStyles } from '../preview/siteStyles';
import { withoutLinks } from '../withoutLinks';
import { files } from '../workspacePorts';
import { findPageImages } from './pageImages';

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

/** Put in by the build: the look of the published page. */
declare const PAGE_STYLES: string;

/** Writes the whole page into a file that the user chooses; the dialog asks before it is one that exists. */
async function exportPage(file: DigestFile, { uri }: TextDocument): Promise<void> {
  const suggested = suggestTarget(file);
  const target = await window.showSaveDialog({
    ...(suggested && { defaultUri: suggested }),
    filters: { HTML: ['html'] },
    title: l10n.t('Export Page'),
  });
  if (!target) return;
  const { config, digest } = file;
  const own = config.stylesheet === null ? '' : `\n${await readSiteStyles(file)}`;
  const page = renderPage(digest, PAGE_STYLES + own, await findPageImages(file, target, files));
  await workspace.fs.writeFile(target, new TextEncoder().encode(page));
  const open = canBrowse(target) ? l10n.t('Open in Browser') : l10n.t('Open Preview');
  const name = withoutLinks(target.path.slice(target.path.lastIndexOf('/') + 1));
  if ((await window.showInformationMessage(l10n.t('Exported to {0}.', name), open)) !== open) return;
  if (!canBrowse(target) || !(await env.openExternal(target)))
    await commands.executeCommand('digest.openPreviewToSide', uri);
}

/**
 * With the name that the command line gives its page, in the folder of the workspace: beside the issue the page would be
 * published with it.
 */
function suggestTarget({ uri, root }: DigestFile): Uri | undefined {
  const folder = workspace.getWorkspaceFolder(uri)?.uri ?? root ?? workspace.workspaceFolders?.[0]?.uri;
  if (uri.scheme === 'untitled') return folder && Uri.joinPath(folder, 'issue.html');
  const base = (folder ?? folderOf(uri)).path;
  const above = base.split('/').filter(Boolean);
  const all = uri.path.split('/').filter(Boolean);
  const below = all.slice(above.length, -1);
  const name = (all.at(-1) ?? '').replace(/\.[^.]*$/, '');
  return Uri.joinPath(folder ?? folderOf(uri), `${pageSlug(above, below, name)}.html`);
}

/** Whether a browser reaches a file: it does not where the file is somewhere else. */
function canBrowse(file: Uri): boolean {
  return file.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
}
