import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Put in by the build, so that the command line is one file. */
declare const PAGE_STYLES: string | undefined;

/** The look of the published page: the same sheets as the preview's. */
export function readPageStyles(): string {
  if (typeof PAGE_STYLES === 'string') return PAGE_STYLES;
  const sheets = ['page.css', 'article.css'];
  return sheets.map((name) => readFileSync(join(__dirname, '../../media', name), 'utf8')).join('\n');
}
