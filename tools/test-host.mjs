// Runs the extension's test suite in a real VS Code made of npm packages, in both extension hosts.
// `node tools/test-host.mjs web` runs it in one of them.
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { provisionVsCode } from './vscode/provision.mjs';
import { root } from './vscode/paths.mjs';
import { run } from './vscode/run.mjs';

const suites = { node: 'editor.js', web: 'web.js' };
const wanted = process.argv[2];

await run(process.execPath, ['esbuild.mjs'], { cwd: root });
await run(process.execPath, ['tools/build-suites.mjs'], { cwd: root });
await provisionVsCode();

for (const [host, bundle] of Object.entries(suites)) {
  if (wanted && wanted !== host) continue;
  try {
    await runTests({
      vscodeExecutablePath: process.execPath,
      extensionDevelopmentPath: root,
      extensionTestsPath: join(root, 'out', 'test', bundle),
      launchArgs: [join(root, 'tools', 'vscode', 'executable.mjs'), join(root, 'sample'), `--extension-host=${host}`],
    });
  } catch {
    // The suite said what failed; the other host's result is wanted all the same.
    process.exitCode = 1;
  }
}
