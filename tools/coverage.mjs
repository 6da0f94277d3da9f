// Runs the unit tests and measures how much of the core they reach; the floors are in .c8rc.json.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './vscode/paths.mjs';
import { run } from './vscode/run.mjs';

const raw = join(root, 'out', 'coverage', 'tmp');
await rm(raw, { recursive: true, force: true });
await run(process.execPath, ['--max-semi-space-size=64', 'tools/test-core.mjs', 'unit', ...process.argv.slice(2)], {
  cwd: root,
  env: { ...process.env, NODE_V8_COVERAGE: raw },
  stdio: ['ignore', 'inherit', 'inherit'],
});

// Of what the processes leave behind, c8 needs the bundle alone. It reads the source map itself: Node's copy names the sources by
// URL, which c8 takes for files outside of the repository.
for (const name of await readdir(raw)) {
  const { result } = JSON.parse(await readFile(join(raw, name), 'utf8'));
  const bundle = result.filter((/** @type {{ url: string }} */ { url }) => url.endsWith('/out/test/unit.cjs'));
  if (bundle.length === 0) await rm(join(raw, name));
  else await writeFile(join(raw, name), JSON.stringify({ result: bundle }));
}
await run(process.execPath, [join(root, 'node_modules', 'c8', 'bin', 'c8.js'), 'report', '--check-coverage'], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
}).catch(() => (process.exitCode = 1));
