import type { Uri } from 'vscode';
import { localPath } from '../../core/addresses/localPath';
import { listImageAddresses } from '../../core/publish/pageHtml';
import { relativeAddress } from '../../core/publish/relativeAddress';
import { imageCandidates } from '../stores/imageCandidates';
import type { DigestFile } from '../stores/issueStore';
import type { FileSystem } from '../stores/ports';

/**
 * Finds out how a page reaches the local images of an issue: relative to its own folder.
 * @param page where the page is written
 * @returns by the address in the article; nothing for images that are not there or lie in another file system
 */
export async function findPageImages(
  file: DigestFile,
  page: Uri,
  files: Pick<FileSystem, 'exists' | 'join'>,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const folder = files.join(page, '..');
  const look = async (address: string) => {
    const path = localPath(address);
    if (path === null) return;
    for (const uri of imageCandidates(file, path, files)) {
      if (uri.scheme !== page.scheme || uri.authority !== page.authority || !(await files.exists(uri))) continue;
      found.set(address, relativeAddress(folder.path, uri.path));
      return;
    }
  };
  await Promise.all([...new Set(listImageAddresses(file.digest.article.renderHtml()))].map(look));
  return found;
}
