import { l10n, Uri, window, workspace } from 'vscode';
import { folderOf } from '../convert';
import type { Parsed } from '../openIssues';
import { columnOf } from './editorSync';
import { openOutside } from './openOutside';
import { imageFolders, isInside } from './places';

/** Opens what a link of an issue leads to: a page of the web, mail, or another Markdown file beside it. Nothing else. */
export async function openLink(href: string, parsed: Parsed): Promise<void> {
  if (/^(?:https?:\/\/|mailto:)/i.test(href)) await openOutside(href);
  else if (/^[a-z][a-z\d+.-]*:/i.test(href)) return;
  else if (!(await openFile(href, parsed))) await openOnSite(href, parsed);
}

async function openFile(href: string, parsed: Parsed): Promise<boolean> {
  const path = decode(href.replace(/[?#].*$/, ''));
  if (!/\.(?:md|markdown)$/i.test(path) || path.includes('\\')) return false;
  const root = parsed.root ?? folderOf(parsed.document.uri);
  const file = path.startsWith('/') ? Uri.joinPath(root, path) : Uri.joinPath(folderOf(parsed.document.uri), path);
  if (!imageFolders(parsed).within.some((folder) => isInside(file, folder))) return false;
  try {
    const viewColumn = columnOf(parsed.document);
    await window.showTextDocument(await workspace.openTextDocument(file), { viewColumn });
    return true;
  } catch {
    return false;
  }
}

/** An address of the site itself, like that of a tag. */
async function openOnSite(href: string, { config: { site } }: Parsed): Promise<void> {
  if (site.base !== null && /^\/(?!\/)/.test(href) && URL.canParse(href, site.base))
    await openOutside(new URL(href, site.base).href);
  else window.setStatusBarMessage(l10n.t('Nothing to open here for “{0}”.', href), 5000);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
