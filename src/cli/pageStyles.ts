import { readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Document } from './documents';
import { isInside, reasonOf, slashes } from './walk';

/** Put in by the build, so that the command line is one file. */
declare const PAGE_STYLES: string | undefined;

/**
 * The look of pages: the published page's, the same sheets as the preview's, and over it that of the stylesheet that
 * `.digest.yml` names. Every stylesheet is read once.
 * @param fail takes a stylesheet that cannot be read, with the reason
 */
export function findPageStyles(fail: (path: string, reason: string) => void): (document: Document) => string {
  const own = new Map<string, string>();
  return ({ folder, digest }) => {
    const { stylesheet } = digest.config;
    if (folder === null || stylesheet === null) return readPageStyles();
    const path = resolve(folder, stylesheet);
    let css = own.get(path);
    if (css === undefined) own.set(path, (css = readInside(folder, path, fail)));
    return `${readPageStyles()}\n${css}`;
  };
}

function readPageStyles(): string {
  if (typeof PAGE_STYLES === 'string') return PAGE_STYLES;
  const sheets = ['page.css', 'article.css'];
  return sheets.map((name) => readFileSync(join(__dirname, '../../media', name), 'utf8')).join('\n');
}

/** What a page is to hold must lie beside the configuration that asks for it, links followed. */
function readInside(folder: string, path: string, fail: (path: string, reason: string) => void): string {
  try {
    if (!isInside(realpathSync(folder), realpathSync(path))) throw new Error('not in the folder of .digest.yml');
    return readFileSync(path, 'utf8');
  } catch (error) {
    fail(slashes(path), reasonOf(error));
    return '';
  }
}
