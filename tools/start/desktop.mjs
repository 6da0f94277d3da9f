import { join } from 'node:path';
import { scratch, vsix } from '../vscode/paths.mjs';
import { run } from '../vscode/run.mjs';
import { sample } from './sampleServer.mjs';

/** Opens the sample in the desktop VS Code, whose own settings and extensions stay as they are. */
export async function startDesktop() {
  const folder = join(scratch, 'desktop');
  const own = ['--user-data-dir', join(folder, 'data'), '--extensions-dir', join(folder, 'extensions')];
  await code([...own, '--install-extension', vsix, '--force']);
  await code([...own, '--new-window', sample]);
}

/** @param {string[]} args */
async function code(args) {
  try {
    await run('code', args, { shell: process.platform === 'win32' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(
        'There is no `code` on the PATH. Install VS Code (on macOS also run "Shell Command: Install \'code\' command in PATH" in it), or use `npm start` without --desktop.',
        { cause: error },
      );
    }
    throw error;
  }
}
