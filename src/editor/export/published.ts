import { Uri } from 'vscode';
import {
  hugoFiles,
  readHugoSettings,
  unknownSite,
  type HugoSettings,
  publishedAddress,
} from '../../core/publish/publishedAddress';
import { pathBelow, type DigestFile } from '../stores/issueStore';
import { readText } from '../workspacePorts';

/** The address of an issue's page on its site; null where `site.base` does not say where that is. */
export async function publishedAddressOf({ uri, root, config, digest }: DigestFile): Promise<string | null> {
  const { base } = config.site;
  if (base === null || uri.scheme === 'untitled') return null;
  const path = pathOf(root, uri);
  return publishedAddress(base, path, digest.issue.frontMatter, await readSite(uri, path));
}

/** The path below the root, unless only the whole one says where the content of the site begins. */
function pathOf(root: Uri | undefined, uri: Uri): string {
  const below = pathBelow(root, uri);
  const hasContent = (path: string) => path.split('/').includes('content');
  return !hasContent(below) && hasContent(uri.path) ? uri.path.slice(1) : below;
}

/** Looks for Hugo's configuration beside the folder `content`. */
async function readSite(uri: Uri, path: string): Promise<HugoSettings> {
  const segments = path.split('/');
  const depth = segments.length - segments.lastIndexOf('content');
  if (depth > segments.length) return unknownSite;
  const site = Uri.joinPath(uri, ...Array<string>(depth).fill('..'));
  const texts = await Promise.all(hugoFiles.map((name) => readText(Uri.joinPath(site, name))));
  const found = texts.find((text) => text !== null) ?? null;
  return found === null ? unknownSite : readHugoSettings(found);
}
