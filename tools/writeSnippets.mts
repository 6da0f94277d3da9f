// Writes `snippets/digest.code-snippets`: `npm run snippets`.
import { writeFile } from 'node:fs/promises';
import { writeSnippets } from './snippets';

await writeFile(new URL('../snippets/digest.code-snippets', import.meta.url), await writeSnippets());
