import { Uri, workspace, type Webview } from 'vscode';
import type { ImagePlaces } from '../../protocol/preview';
import { folderOf } from '../convert';
import type { Shown } from './shown';

/** The folders whose files the preview of an issue may show: nothing a link or a configuration says leads out of them. */
export function imageFolders({ document, root, config }: Shown): { within: Uri[]; site: Uri[] } {
  const within = [workspace.getWorkspaceFolder(document.uri)?.uri ?? folderOf(document.uri)];
  if (root === undefined) return { within, site: [] };
  const site = config.site.static.map((path) => Uri.joinPath(root, path)).filter((folder) => isInside(folder, root));
  // The configuration can lie above the folder that is open.
  return { within: [...within, ...site.filter((folder) => !within.some((place) => isInside(folder, place)))], site };
}

/** The same folders, by the addresses that the page knows them under. */
export function imagePlaces(webview: Webview, shown: Shown): ImagePlaces {
  const { within, site } = imageFolders(shown);
  const address = (folder: Uri) => `${webview.asWebviewUri(folder).toString().replace(/\/$/, '')}/`;
  const images = workspace.getConfiguration('digest', shown.document).get<string>('preview.images', 'load');
  return {
    folder: address(folderOf(shown.document.uri)),
    within: within.map(address),
    site: site.map(address),
    remote: images !== 'off',
  };
}

/** Whether a file or folder lies in a folder or is it. */
export function isInside(uri: Uri, folder: Uri): boolean {
  const path = folder.path.replace(/\/$/, '');
  const samePlace = uri.scheme === folder.scheme && uri.authority === folder.authority;
  return samePlace && (uri.path === path || uri.path.startsWith(`${path}/`));
}
