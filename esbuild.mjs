// Builds every bundle that ships: `--watch` builds anew with every change, `--debug` keeps the code readable.
import { build, context } from 'esbuild';
import { productBundles } from './tools/bundles.mjs';

const watch = process.argv.includes('--watch');

for (const options of Object.values(productBundles({ minify: !process.argv.includes('--debug') }))) {
  if (watch) await (await context(options)).watch();
  else await build(options);
}
