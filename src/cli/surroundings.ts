import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { localPath } from '../core/addresses/localPath';
import type { Issue } from '../core/issue/issue';
import type { LintContext } from '../core/lint/rule';
import type { Document } from './documents';
import { slashes } from './walk';

/** What the disk says about the place of an issue. */
export function surroundingsOf({ input, config, folder }: Document, { images }: Issue): LintContext {
  const served = folder === null ? [] : config.site.static.map((name) => resolve(folder, name));
  const hasFile = (address: string) => {
    const onSite = address.replace(/^\/|^(?:\.{1,2}\/){1,32}/, '');
    if (served.some((place) => existsSync(join(place, onSite)))) return true;
    if (!address.startsWith('/')) return existsSync(resolve(dirname(input.absolute), address));
    return served.length > 0 ? false : undefined;
  };
  const files = new Map<string, boolean>();
  for (const { src } of images) {
    const address = localPath(src);
    const answer = address === null ? undefined : hasFile(address);
    if (address !== null && answer !== undefined) files.set(address, answer);
  }
  return { path: slashes(input.absolute), files };
}
