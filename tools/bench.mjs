// Bundles the measurements as the products are bundled, then runs them: `npm run bench`, with `-- --json` for programs.
import { build } from 'esbuild';
import { core } from './core-bundle.mjs';
import { root } from './vscode/paths.mjs';
import { run } from './vscode/run.mjs';

const outfile = 'out/bench.cjs';
await build({
  ...core,
  entryPoints: ['test/bench/bench.ts'],
  bundle: true,
  minify: true,
  platform: 'node',
  outfile,
  logLevel: 'error',
});
await run(process.execPath, [outfile, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' }).catch(() => {
  process.exitCode = 1;
});
