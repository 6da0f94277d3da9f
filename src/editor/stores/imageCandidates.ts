import type { Uri } from 'vscode';
import { localPath } from '../../core/addresses/localPath';
import type { DigestDocument } from '../../core/issue/digestDocument';
import type { FileLocation, FileSystem } from './ports';

/** The paths of the local images of an issue, as files are called. */
export function localImages({ issue }: DigestDocument): string[] {
  return [...new Set(issue.images.flatMap(({ src }) => localPath(src) ?? []))];
}

/** Where a local address may lead: below the static folders of the site, and beside the issue. */
export function imageCandidates(
  { uri, root, config, isConfigured }: FileLocation & { readonly uri: Uri },
  address: string,
  { join }: Pick<FileSystem, 'join'>,
): Uri[] {
  const onSite = address.replace(/^\/|^(?:\.{1,2}\/){1,32}/, '');
  const served = root && isConfigured ? config.site.static.map((name) => join(root, name, onSite)) : [];
  return address.startsWith('/') ? served : [...served, join(uri, '..', address)];
}
