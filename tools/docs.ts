// Writes docs/rules from the rules: `npm run docs`. A test says whether the files are up to date.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documentation } from '../src/core/rules/documentation';
import { rules } from '../src/core/rules/index';
import { writeDocs } from './ruleDocs';

const folder = fileURLToPath(new URL('../docs/rules/', import.meta.url));
const files = writeDocs(rules, documentation);
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name), { recursive: true });
for (const [name, text] of files) writeFileSync(join(folder, name), text);
