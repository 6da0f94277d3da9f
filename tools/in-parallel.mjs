// Runs scripts of package.json at the same time, and prints the output of each when it ends: `node tools/in-parallel.mjs test:unit test:hostile`.
import { root } from './vscode/paths.mjs';
import { run } from './vscode/run.mjs';

const npm = process.env.npm_execpath;
if (!npm) throw new Error('Run this through npm.');

await Promise.all(
  process.argv.slice(2).map(async (script) => {
    /** @type {Buffer[]} */
    const output = [];
    const onOutput = (/** @type {Buffer} */ chunk) => output.push(chunk);
    await run(process.execPath, [npm, 'run', script], { cwd: root, stdio: 'pipe', onOutput }).catch(
      () => (process.exitCode = 1),
    );
    process.stdout.write(Buffer.concat(output));
  }),
);
