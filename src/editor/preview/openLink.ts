import { decodeAddress } from '../../core/addresses/foldAddress';
import { commands, env, l10n, Uri, window, workspace } from 'vscode';
import { folderOf } from '../convert';
import { columnOf } from './editorSync';
import { imageFolders, isInside, type PreviewInput } from './imageFolders';

/** Opens what a link of an issue leads to: a page of the web, mail, or another Markdown file beside it. Nothing else. */
export async function openLink(href: string, shown: PreviewInput): Promise<void> {
  if (/^(?:https?:\/\/|mailto:)/i.test(href)) await openOutside(href);
  else if (/^[a-z][a-z\d+.-]*:/i.test(href)) return;
  else if (!(await openFile(href, shown))) await openOnSite(href, shown);
}

async function openFile(href: string, shown: PreviewInput): Promise<boolean> {
  const path = decodeAddress(href.replace(/[?#].*$/, ''));
  if (!/\.(?:md|markdown)$/i.test(path) || path.includes('\\')) return false;
  const root = shown.root ?? folderOf(shown.document.uri);
  const file = path.startsWith('/') ? Uri.joinPath(root, path) : Uri.joinPath(folderOf(shown.document.uri), path);
  if (!imageFolders(shown).within.some((folder) => isInside(file, folder))) return false;
  try {
    const viewColumn = columnOf(shown.document);
    await window.showTextDocument(await workspace.openTextDocument(file), { viewColumn });
    return true;
  } catch {
    return false;
  }
}

/** An address of the site itself, like that of a tag. */
async function openOnSite(href: string, { config: { site } }: PreviewInput): Promise<void> {
  if (site.base !== null && /^\/(?!\/)/.test(href) && URL.canParse(href, site.base))
    await openOutside(new URL(href, site.base).href);
  else window.setStatusBarMessage(l10n.t('“{0}” cannot be opened from the preview.', href), 5000);
}

/**
 * Opens an address of the web or of mail. `env.openExternal` takes a `Uri` only, which decodes and encodes again: of
 * `?q=a%26b` it makes another question. The command takes the text as it is written, but that of the web only
 * (microsoft/vscode#85930).
 */
export async function openOutside(address: string): Promise<void> {
  if (/^https?:/i.test(address)) await commands.executeCommand('vscode.open', address);
  else await env.openExternal(Uri.parse(address));
}
