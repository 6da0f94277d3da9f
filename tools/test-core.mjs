// Bundles tests that need no window as the products are bundled, then runs them: `node tools/test-core.mjs unit`.
// Further words choose files: `node tools/test-core.mjs unit rules.links` runs those whose path holds "rules.links".
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import Mocha from 'mocha';
import { core } from './core-bundle.mjs';
import { pageStyles } from './page-styles.mjs';
import { root } from './vscode/paths.mjs';

const { values, positionals } = parseArgs({
  options: { reporter: { type: 'string', default: 'dot' } },
  allowPositionals: true,
});
const [folder = 'unit', ...words] = positionals;
const found = await readdir(join(root, 'test', folder), { recursive: true });
const files = found
  .map((name) => `test/${folder}/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.test.ts') && (words.length === 0 || words.some((word) => name.includes(word))))
  .sort();
if (files.length === 0) throw new Error(`No test file in test/${folder} has a name with ${words.join(' or ')}.`);

const outfile = join(root, 'out', 'test', `${folder}.cjs`);
await build({
  ...core,
  define: pageStyles,
  stdin: { contents: files.map((name) => `import './${name}';`).join('\n'), resolveDir: root },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'es2023',
  sourcemap: 'inline',
  external: [
    'dependency-cruiser',
    'esbuild',
    'mocha',
    'playwright-core',
    'vscode-oniguruma',
    './tools/*.mjs',
    'eslint',
    'commonmark-spec',
    'prettier',
  ],
  outfile,
  logLevel: 'warning',
});

process.chdir(root);
process.setSourceMapsEnabled(true);
const mocha = new Mocha({ ui: 'bdd', reporter: values.reporter, timeout: 600_000 });
mocha.addFile(outfile);
mocha.run((failures) => {
  process.exitCode = failures ? 1 : 0;
});
