// The look of a page that stands alone, as one text: that of the preview without what belongs to the editor.
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

const sheets = ['page.css', 'article.css'].map((name) =>
  readFileSync(new URL(`../media/${name}`, import.meta.url), 'utf8'),
);

/** For `define`: the command line holds its styles itself. */
export const pageStyles = {
  PAGE_STYLES: JSON.stringify(transformSync(sheets.join('\n'), { loader: 'css', minify: true }).code),
};
