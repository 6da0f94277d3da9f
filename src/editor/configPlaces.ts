import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import { listConfigPlaces, type ConfigPlace } from '../core/config/configPlaces';
import { matchesGlobs } from '../core/config/glob';
import type { ConfigError } from '../core/config/readConfig';
import { message } from '../core/messages/message';
import { markdownGlob, skippedGlob } from './archive/markdownFiles';
import { folderOf } from './convert';
import { pathBelow } from './stores/issueStore';

/** Where there are more Markdown files, nobody can say that none matches. */
const mostFiles = 20_000;

/** Tells which globs, files and folders that a `.digest.yml` names lead to nothing. */
export async function findMissingPlaces(config: Uri, text: string): Promise<ConfigError[]> {
  const folder = folderOf(config);
  const places = listConfigPlaces(text);
  const paths = places.some(({ kind }) => kind === 'glob') ? await listPaths(folder) : null;
  const found = await Promise.all(places.map(async (place) => ((await isThere(place, folder, paths)) ? [] : [place])));
  return found.flat().map(({ kind, text: name, span }) => ({
    span,
    message: kind === 'glob' ? message('config-no-match') : message(`config-no-${kind}`, name),
  }));
}

async function isThere({ kind, text }: ConfigPlace, folder: Uri, paths: readonly string[] | null): Promise<boolean> {
  if (kind === 'glob') return paths === null || paths.some((path) => matchesGlobs([text], path));
  try {
    const { type } = await workspace.fs.stat(Uri.joinPath(folder, text));
    return ((type & FileType.Directory) !== 0) === (kind === 'folder');
  } catch {
    return false;
  }
}

/** The Markdown files below a folder, as globs match them; null where there are too many. */
async function listPaths(folder: Uri): Promise<string[] | null> {
  const files = await workspace.findFiles(new RelativePattern(folder, markdownGlob), skippedGlob, mostFiles);
  return files.length < mostFiles ? files.map((uri) => pathBelow(folder, uri)) : null;
}
