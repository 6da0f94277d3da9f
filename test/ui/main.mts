// Runs the UI tests in the extension host that DIGEST_EXTENSION_HOST names.
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Mocha from 'mocha';
import { runToEnd } from '../support/runToEnd';
import type * as vscodeUi from '../support/vscodeUi';

// Mocha requires the test files: an import would make a second copy of the module, which knows nothing of their windows.
const { closeWindows, extensionHost } = createRequire(import.meta.url)('../support/vscodeUi.ts') as typeof vscodeUi;

const wanted = process.argv.slice(2);
const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 300_000, color: false });
const files = await readdir(import.meta.dirname);
for (const file of files.filter((name) => name.endsWith('.test.ts')).sort()) {
  if (wanted.length === 0 || wanted.some((word) => file.includes(word))) mocha.addFile(join(import.meta.dirname, file));
}
await mocha.loadFilesAsync();
const failed = await runToEnd(extensionHost, mocha).then(
  () => 0,
  () => 1,
);
await closeWindows();
// At once: a window that a test forgot to close would keep this process alive.
process.exit(failed);
