import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { scratch } from './paths.mjs';
import { npm } from './run.mjs';

const files = ['package.json', 'package-lock.json'];

/**
 * Installs the packages that `from` locks and returns their folder. Its name holds the hash of the lock file, and it
 * gets that name only when complete: what is there is reused, a changed lock installs anew, and two runs at once or a
 * run cut short leave nothing half done.
 * @param {string} name
 * @param {string} from folder of a committed package.json and package-lock.json
 * @param {string} what said to the person who waits
 * @param {(folder: string) => Promise<void>} finish what is left to do after the packages are in
 * @returns {Promise<string>}
 */
export async function installLocked(name, from, what, finish) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(join(from, file)));
  const target = join(scratch, `${name}-${hash.digest('hex').slice(0, 12)}`);
  if (existsSync(target)) return target;

  const started = Date.now();
  console.error(`Installing ${what} from npm into .vscode-test (once) …`);
  await mkdir(scratch, { recursive: true });
  const part = await mkdtemp(join(scratch, `part-${name}-`));
  try {
    for (const file of files) await copyFile(join(from, file), join(part, file));
    await npmCi(part);
    await finish(part);
    await rename(part, target).catch((error) => {
      // Another run was faster: its folder serves as well.
      if (!existsSync(target)) throw error;
    });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  console.error(`Installed ${what} in ${Math.round((Date.now() - started) / 1000)} s.`);
  return target;
}

/**
 * A clean install as locked. No install script runs: nothing is compiled, and nothing is downloaded but packages.
 * @param {string} folder
 * @param {string[]} more
 */
export function npmCi(folder, ...more) {
  return npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...more], folder);
}
