// Every bundle that ships, as options of esbuild: the extension twice (desktop and web worker), the command line, and the preview's page.
import { anywhere, core } from './core-bundle.mjs';
import { pageStyles } from './page-styles.mjs';

/**
 * @param {{ minify: boolean }} options
 * @returns {Record<'desktop' | 'web' | 'commandLine' | 'page' | 'styles', import('esbuild').BuildOptions>}
 */
export function productBundles({ minify }) {
  /** @type {import('esbuild').BuildOptions} */
  const shared = {
    bundle: true,
    minify,
    sourcemap: minify ? false : 'linked',
    target: 'es2023',
    logLevel: 'info',
    legalComments: 'none',
    // Chinese text takes twice the space as escapes.
    charset: 'utf8',
  };
  return {
    desktop: {
      ...shared,
      ...anywhere,
      define: { ...anywhere.define, ...pageStyles },
      entryPoints: ['src/extension.ts'],
      outfile: 'dist/extension.js',
      platform: 'node',
      format: 'cjs',
      external: ['vscode'],
    },
    web: {
      ...shared,
      ...anywhere,
      define: { ...anywhere.define, ...pageStyles },
      entryPoints: ['src/extension.ts'],
      outfile: 'dist/web/extension.js',
      platform: 'browser',
      format: 'cjs',
      external: ['vscode'],
    },
    commandLine: {
      ...shared,
      ...core,
      define: pageStyles,
      entryPoints: ['src/cli/main.ts'],
      outfile: 'dist/cli.js',
      platform: 'node',
      format: 'cjs',
      banner: { js: '#!/usr/bin/env node' },
    },
    // The preview's page: its script and its styles.
    page: {
      ...shared,
      define: pageStyles,
      entryPoints: { preview: 'src/webview/main.ts' },
      outdir: 'dist',
      platform: 'browser',
      format: 'iife',
    },
    styles: { ...shared, entryPoints: ['media/preview.css'], outdir: 'dist' },
  };
}
