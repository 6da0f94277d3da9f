// Writes dist/readme.md, which the packed extension has on its details page: without what only a clone has. VS Code shows
// no local picture there, and links to files of the repository lead nowhere as long as it is not public.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './vscode/paths.mjs';

const readme = await readFile(join(root, 'README.md'), 'utf8');
const packed = readme
  .replace(/^!\[.*\]\((?!https:).*\)\n\n/gm, '')
  .replace(/^## Try it$[^]*?(?=^## )/m, '')
  .replace(/\[([^\]\n]*)\]\((?!https:)[^)\n]*\)/g, '$1');
await writeFile(join(root, 'dist', 'readme.md'), packed);
