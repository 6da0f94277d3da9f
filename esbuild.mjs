// Builds every bundle from one list: the extension twice (desktop and web worker), the command line and the preview's page.
import { build, context } from 'esbuild';
import { anywhere, core } from './tools/core-bundle.mjs';
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

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...shared,
    ...anywhere,
    define: { ...anywhere.define, ...pageStyles },
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...shared,
    ...anywhere,
    define: { ...anywhere.define, ...pageStyles },
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...shared,
    ...core,
    define: pageStyles,
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
