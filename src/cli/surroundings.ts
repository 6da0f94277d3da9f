import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Surroundings } from '../core/lint/rule';
import type { Document } from './documents';
import { slashes } from './walk';

/** What the disk says about the place of an issue. */
export function surroundingsOf({ input, config, folder }: Document): Surroundings {
  const served = folder === null ? [] : config.site.static.map((name) => resolve(folder, name));
  return {
    path: slashes(input.absolute),
    hasFile(address) {
      const onSite = address.replace(/^\/|^(?:\.{1,2}\/){1,32}/, '');
      if (served.some((place) => existsSync(join(place, onSite)))) return true;
      if (!address.startsWith('/')) return existsSync(resolve(dirname(input.absolute), address));
      return served.length > 0 ? false : undefined;
    },
  };
}
