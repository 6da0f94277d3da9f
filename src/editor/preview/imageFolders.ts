import { Uri, workspace, type TextDocument, type Webview } from 'vscode';
import type { ImagePlaces } from '../../protocol/preview';
import { folderOf } from '../convert';
import type { DigestDocument } from '../../core/issue/digestDocument';
import type { FileLocation } from '../stores/ports';

/** What previews show of a document at one version. */
export interface PreviewInput extends FileLocation {
  readonly document: TextDocument;
  readonly digest: DigestDocument;
}

/**
 * Finds the folders whose files the preview of an issue may show. No link and no configuration leads out of them.
 * @returns `within`: all of them; `site`: those that the site serves at its root
 */
export function imageFolders({ document, root, config }: PreviewInput): { within: Uri[]; site: Uri[] } {
  const within = [workspace.getWorkspaceFolder(document.uri)?.uri ?? folderOf(document.uri)];
  if (root === undefined) return { within, site: [] };
  const site = config.site.static.map((path) => Uri.joinPath(root, path)).filter((folder) => isInside(folder, root));
  // The configuration can lie above the folder that is open.
  return { within: [...within, ...site.filter((folder) => !within.some((place) => isInside(folder, place)))], site };
}

/** The same folders, as URLs that the page can load. */
export function imagePlaces(webview: Webview, shown: PreviewInput): ImagePlaces {
  const { within, site } = imageFolders(shown);
  const urlOf = (folder: Uri) => `${webview.asWebviewUri(folder).toString().replace(/\/$/, '')}/`;
  const images = workspace.getConfiguration('digest', shown.document).get<string>('preview.images', 'load');
  return {
    folder: urlOf(folderOf(shown.document.uri)),
    within: within.map(urlOf),
    site: site.map(urlOf),
    remote: images !== 'off',
  };
}

/** Whether a URI is a folder or something in it. */
export function isInside(uri: Uri, folder: Uri): boolean {
  const path = folder.path.replace(/\/$/, '');
  const sameRoot = uri.scheme === folder.scheme && uri.authority === folder.authority;
  return sameRoot && (uri.path === path || uri.path.startsWith(`${path}/`));
}
