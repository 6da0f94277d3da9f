// Runs the extension's suite in one extension host: `node tools/vscode/inOneHost.mjs web`.
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root, runFolder } from './paths.mjs';

const host = process.argv[2] === 'web' ? 'web' : 'node';
// A workspace of its own: the suite writes into it.
const workspace = await runFolder(`sample-${host}`);
await cp(join(root, 'sample'), workspace, { recursive: true });

try {
  await runTests({
    vscodeExecutablePath: process.execPath,
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'out', 'test', host === 'web' ? 'web.js' : 'editor.js'),
    launchArgs: [join(root, 'tools', 'vscode', 'executable.mjs'), workspace, `--extension-host=${host}`],
  });
} catch {
  // The suite said what failed.
  process.exitCode = 1;
} finally {
  await rm(workspace, { recursive: true, force: true });
}
