import { rmSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Everything that is installed or written for tests and `npm start`; git ignores it. */
export const scratch = join(root, '.vscode-test');

/** The packed extension, as `npm run package` leaves it. */
export const vsix = join(root, 'dist', 'digest-desk.vsix');

/**
 * A new, empty folder for one run. It goes at the latest when this process ends.
 * @param {string} name
 */
export async function runFolder(name) {
  await mkdir(scratch, { recursive: true });
  const folder = await mkdtemp(join(scratch, `run-${name}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
