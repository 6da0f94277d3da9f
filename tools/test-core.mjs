// Bundles tests that need no window as the products are bundled, then runs them: `node tools/test-core.mjs unit`.
// `--nightly` runs the unit tests, the hostile and the nightly ones in full. Further words choose files: `node tools/test-core.mjs unit rules.links`
// runs those whose path holds "rules.links".
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import Mocha from 'mocha';
import { core } from './core-bundle.mjs';
import { pageStyles } from './page-styles.mjs';
import { root } from './vscode/paths.mjs';

const { values, positionals } = parseArgs({
  options: { nightly: { type: 'boolean', default: false }, reporter: { type: 'string', default: 'dot' } },
  allowPositionals: true,
});
const { nightly, reporter } = values;
const [folder = 'unit', ...words] = nightly ? ['nightly', ...positionals] : positionals;
if (nightly) {
  // All runs of every property, and hostile text of 1 MB.
  process.env.DIGEST_TEST_SHARE ??= '1';
  process.env.DIGEST_HOSTILE_SIZE ??= '1000000';
}

/** @type {string[]} */
const files = [];
for (const each of nightly ? ['nightly', 'hostile', 'unit'] : [folder]) {
  const found = await readdir(join(root, 'test', each), { recursive: true });
  files.push(...found.map((name) => `test/${each}/${name.replaceAll('\\', '/')}`).sort());
}
const chosen = files.filter(
  (name) => name.endsWith('.test.ts') && (words.length === 0 || words.some((word) => name.includes(word))),
);
if (chosen.length === 0) throw new Error(`No test file in test/${folder} has a name with ${words.join(' or ')}.`);
// The nightly run looks for new random texts.
const imports = nightly ? chosen : ['test/support/fixedSeed.ts', ...chosen];

const outfile = join(root, 'out', 'test', `${folder}.cjs`);
const { outputFiles } = await build({
  ...core,
  define: pageStyles,
  stdin: { contents: imports.map((name) => `import './${name}';`).join('\n'), resolveDir: root },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'es2023',
  sourcemap: 'linked',
  write: false,
  external: [
    'dependency-cruiser',
    'esbuild',
    'mocha',
    'playwright-core',
    'vscode-oniguruma',
    './tools/*.mjs',
    'commonmark-spec',
    'prettier',
  ],
  outfile,
  logLevel: 'warning',
});

await mkdir(join(root, 'out', 'test'), { recursive: true });
for (const { path, text } of outputFiles) await writeFile(path, path.endsWith('.map') ? withWholePaths(text) : text);

process.chdir(root);
process.setSourceMapsEnabled(true);
const mocha = new Mocha({ ui: 'bdd', reporter, timeout: 600_000 });
mocha.addFile(outfile);
mocha.run((failures) => {
  process.exitCode = failures ? 1 : 0;
});

/**
 * A source map whose sources are whole paths: c8 takes relative ones to be outside of the repository.
 * @param {string} text
 */
function withWholePaths(text) {
  const map = JSON.parse(text);
  map.sources = map.sources.map((/** @type {string} */ source) => resolve(root, 'out', 'test', source));
  return JSON.stringify(map);
}
