import { commands, env, l10n, UIKind, Uri, window, workspace } from 'vscode';
import { pageSlug } from '../../core/publish/slug';
import { renderPage } from '../../core/publish/renderPage';
import { folderOf } from '../convert';
import { readSiteStyles } from '../preview/siteStyles';
import type { DigestFile } from '../stores/issueStore';

/** Put in by the build: the look of the published page. */
declare const PAGE_STYLES: string;

/** Writes the whole page into a file that the user chooses; the dialog asks before it is one that exists. */
export async function exportPage(file: DigestFile): Promise<void> {
  const suggested = suggestTarget(file);
  const target = await window.showSaveDialog({
    ...(suggested && { defaultUri: suggested }),
    filters: { HTML: ['html'] },
    title: l10n.t('Export Page'),
  });
  if (!target) return;
  const { config, digest } = file;
  const own = config.stylesheet === null ? '' : `\n${await readSiteStyles(file)}`;
  const page = renderPage(digest, PAGE_STYLES + own);
  await workspace.fs.writeFile(target, new TextEncoder().encode(page));
  const open = l10n.t('Open');
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  if ((await window.showInformationMessage(l10n.t('Exported to {0}.', name), open)) === open) await openFile(target);
}

/** Beside the issue, with the name that the command line gives its page. */
function suggestTarget({ uri, root }: DigestFile): Uri | undefined {
  const folder = workspace.getWorkspaceFolder(uri)?.uri ?? root ?? workspace.workspaceFolders?.[0]?.uri;
  if (uri.scheme === 'untitled') return folder && Uri.joinPath(folder, 'issue.html');
  const base = (folder ?? folderOf(uri)).path;
  const above = base.split('/').filter(Boolean);
  const all = uri.path.split('/').filter(Boolean);
  const below = all.slice(above.length, -1);
  const name = (all.at(-1) ?? '').replace(/\.[^.]*$/, '');
  return Uri.joinPath(folderOf(uri), `${pageSlug(above, below, name)}.html`);
}

/** A browser cannot reach a file that is somewhere else. */
async function openFile(file: Uri): Promise<void> {
  const isHere = file.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  if (!isHere || !(await env.openExternal(file))) await commands.executeCommand('vscode.open', file);
}
