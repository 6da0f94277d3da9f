// Runs the extension's test suite in the desktop VS Code that @vscode/test-electron downloads (it needs a display).
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root } from './vscode/paths.mjs';
import { run } from './vscode/run.mjs';

await run(process.execPath, ['esbuild.mjs'], { cwd: root });
await run(process.execPath, ['tools/build-suites.mjs'], { cwd: root });
try {
  await runTests({
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'out', 'test', 'editor.js'),
    launchArgs: [join(root, 'sample'), '--disable-extensions'],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
