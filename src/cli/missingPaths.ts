import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { matchesGlobs } from '../core/config/glob';
import { describeMissing, listConfigPaths, type ConfigPath } from '../core/config/readConfig';
import type { FileError } from './fileReport';
import type { ConfigSource } from './findConfigs';
import { isFolder, isInside, slashes, type Input } from './walk';

/**
 * Finds the globs, files and folders that a `.digest.yml` names and that are not there.
 * @param inputs all Markdown files that were found
 * @param searched the folders that were searched for them, absolute. A glob is judged only where its whole folder was.
 */
export function findMissingPaths(
  { folder, text }: ConfigSource,
  inputs: readonly Input[],
  searched: readonly string[],
): FileError[] {
  const wasSearched = searched.some((each) => isInside(each, folder));
  const paths = inputs.map(({ absolute }) => slashes(relative(folder, absolute)));
  const isMissing = ({ kind, text: name }: ConfigPath) => {
    const path = resolve(folder, name);
    // One list for all paths: it is compiled once.
    const globs = [name];
    if (kind === 'glob') return wasSearched && !paths.some((each) => matchesGlobs(globs, each));
    return kind === 'folder' ? !isFolder(path) : !existsSync(path) || isFolder(path);
  };
  return listConfigPaths(text).filter(isMissing).map(describeMissing);
}
