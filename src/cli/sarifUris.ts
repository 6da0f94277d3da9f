import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ruleDocs } from '../core/lint/ruleDocs';
import { isInside } from './walk';

/** The name of the folder that relative addresses count from. */
export const base = 'SRCROOT';

/** The address of a folder; it ends with a slash, as what counts from it needs. */
export function folderUri(folder: string): string {
  return pathToFileURL(join(folder, '/')).href;
}

/** The location of a file as it is shown: relative ones below the folder count from there, others are whole addresses. */
export function locate(file: string, folder: string): { uri: string; uriBaseId?: string } {
  if (isAbsolute(file) || !isInside(folder, resolve(folder, file))) {
    return { uri: pathToFileURL(resolve(folder, file)).href };
  }
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: base };
}

/** The address of a rule's page, which lies beside the command line; an object without it where it was left behind. */
export function helpOf(rule: string): { helpUri?: string } {
  // `dist/cli.js` when it is built, `src/cli` when it is not.
  const page = ['..', '../..'].map((up) => join(__dirname, up, ruleDocs(rule))).find((path) => existsSync(path));
  return page === undefined ? {} : { helpUri: pathToFileURL(page).href };
}
