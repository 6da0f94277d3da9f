// Builds every bundle from one list: the extension twice (desktop and web worker), the command line and the preview's page.
import { build, context } from 'esbuild';
import { pageStyles } from './tools/page-styles.mjs';

const watch = process.argv.includes('--watch');
const minify = !process.argv.includes('--debug');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify,
  sourcemap: minify ? false : 'linked',
  target: 'es2023',
  logLevel: 'info',
  legalComments: 'none',
};

// gray-matter brings engines that run code (`---js`) and read YAML its own way. The core replaces every one of them; here
// they are left out, so that nothing that evaluates text is shipped.
/** @type {import('esbuild').Plugin} */
const withoutEngines = {
  name: 'gray-matter without engines',
  setup({ onLoad }) {
    onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({ contents: 'module.exports = {};' }));
  },
};

// gray-matter asks for `Buffer` and `fs` on paths that are never taken here; a web worker has neither.
/** @type {import('esbuild').BuildOptions} */
const core = {
  define: { 'Buffer.from': 'String' },
  alias: { fs: './tools/no-fs.cjs' },
  plugins: [withoutEngines],
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...shared,
    ...core,
    define: { ...core.define, ...pageStyles },
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...shared,
    ...core,
    define: { ...core.define, ...pageStyles },
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...shared,
    define: { ...core.define, ...pageStyles },
    plugins: core.plugins,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
  // The preview's page: its script and its look.
  {
    ...shared,
    define: pageStyles,
    entryPoints: { preview: 'src/webview/main.ts' },
    outdir: 'dist',
    platform: 'browser',
    format: 'iife',
  },
  { ...shared, entryPoints: ['media/preview.css'], outdir: 'dist' },
];

for (const options of bundles) {
  if (watch) await (await context(options)).watch();
  else await build(options);
}
