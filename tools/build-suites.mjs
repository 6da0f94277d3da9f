// Bundles the extension's test suite for both extension hosts. What a person would debug stays readable.
import { build } from 'esbuild';

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  format: 'cjs',
  sourcemap: 'inline',
  target: 'es2023',
  external: ['vscode'],
  logLevel: 'warning',
};

await build({
  ...shared,
  entryPoints: ['test/editor/index.ts'],
  outfile: 'out/test/editor.js',
  platform: 'node',
  external: ['vscode', 'mocha'],
});
await build({
  ...shared,
  entryPoints: ['test/web/index.ts'],
  outfile: 'out/test/web.js',
  platform: 'browser',
  // As in the extension itself: gray-matter asks for what a web worker does not have.
  define: { 'Buffer.from': 'String' },
});
