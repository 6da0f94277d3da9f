import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installLocked, npmCi } from './installLocked.mjs';

/**
 * @typedef {object} VsCode
 * @property {string} node the Node that it runs on
 * @property {string} main its server
 */

const here = dirname(fileURLToPath(import.meta.url));
const server = ['node_modules', 'code-server', 'lib', 'vscode'];

/**
 * A real VS Code made of npm packages alone: of `code-server` only the VS Code inside is used, as it was built.
 * @returns {Promise<VsCode>}
 */
export async function provisionVsCode() {
  const folder = await installLocked('server', here, 'VS Code', async (part) => {
    // VS Code's own packages, as its shrinkwrap has them (which leaves out peers: npm would ask for them).
    await npmCi(join(part, ...server), '--omit=dev', '--legacy-peer-deps');
  });
  return { node: findNode(folder), main: join(folder, ...server, 'out', 'server-main.js') };
}

/**
 * VS Code needs Node 24, whatever runs this script.
 * @param {string} folder
 */
function findNode(folder) {
  const bin = join(
    folder,
    'node_modules',
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
    'bin',
  );
  for (const name of ['node', 'node.exe']) if (existsSync(join(bin, name))) return join(bin, name);
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(
    `npm has no Node 24 for ${process.platform}-${process.arch}, which VS Code needs: run this with Node 24 or later.`,
  );
}
