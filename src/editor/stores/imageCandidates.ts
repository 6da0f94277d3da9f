import type { Uri } from 'vscode';
import type { DigestFile } from './issueStore';
import type { FileSystem } from './ports';

/** Where a local address may lead: below the static folders of the site, and beside the issue. */
export function imageCandidates(
  { uri, root, config, isConfigured }: DigestFile,
  address: string,
  { join }: Pick<FileSystem, 'join'>,
): Uri[] {
  const onSite = address.replace(/^\/|^(?:\.{1,2}\/){1,32}/, '');
  const served = root && isConfigured ? config.site.static.map((name) => join(root, name, onSite)) : [];
  return address.startsWith('/') ? served : [...served, join(uri, '..', address)];
}
