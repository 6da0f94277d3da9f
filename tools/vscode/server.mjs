import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { provisionVsCode } from './provision.mjs';
import { run } from './run.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {string} data folder for its data
 * @property {string} extensions folder for installed extensions
 * @property {string} [token] the secret that an address must carry; without it anyone on this machine may connect
 * @property {boolean} [runsSuites] accept an extension under development and its test suite from the address
 * @property {boolean} [untrusted] open workspaces in restricted mode, until someone trusts them
 *
 * @typedef {object} Server
 * @property {string} host what the browser calls it, `localhost:port`
 * @property {(folder: string, query?: Record<string, string>) => string} address
 * @property {Promise<unknown>} ended
 * @property {() => Promise<void>} stop
 */

const preload = new URL('./exitWithParent.mjs', import.meta.url).href;

/**
 * Starts VS Code on a free port of the loopback device and returns when it listens.
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer(options) {
  const { node, main } = await provisionVsCode();
  await mkdir(options.data, { recursive: true });
  const args = ['--import', preload, main, '--host', '127.0.0.1', '--port', '0', ...(await serverArguments(options))];
  const child = spawn(node, args, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const log = createWriteStream(join(options.data, 'server.log'));
  child.stderr.pipe(log);
  child.stdout.pipe(log);
  const ended = once(child, 'exit');
  const host = `localhost:${await listening(child, log.path)}`;
  return {
    host,
    address: (folder, query = {}) => {
      const url = new URL(`http://${host}`);
      if (options.token) url.searchParams.set('tkn', options.token);
      for (const [key, value] of Object.entries({ folder, ...query })) url.searchParams.set(key, value);
      return url.href;
    },
    ended,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

/**
 * Installs a packed extension as a user does.
 * @param {string} file
 * @param {{ data: string, extensions: string }} folders
 */
export async function installExtension(file, folders) {
  const { node, main } = await provisionVsCode();
  await run(node, [main, '--install-extension', file, '--force', ...folderArguments(folders)], {
    // What is missing for its log files is told at length and matters to nobody here.
    stdio: ['ignore', 'ignore', 'ignore'],
  });
}

/** @param {{ data: string, extensions: string }} folders */
function folderArguments({ data, extensions }) {
  return ['--accept-server-license-terms', '--server-data-dir', data, '--extensions-dir', extensions];
}

/** @param {ServerOptions} options */
async function serverArguments(options) {
  const args = [...folderArguments(options), '--telemetry-level', 'off'];
  if (options.runsSuites) args.push('--enable-smoke-test-driver');
  if (!options.untrusted) args.push('--disable-workspace-trust');
  if (!options.token) return [...args, '--without-connection-token'];
  // In a file: other users of this machine can read command lines.
  const file = join(options.data, 'connection-token');
  await writeFile(file, options.token, { mode: 0o600 });
  return [...args, '--connection-token-file', file];
}

/**
 * The port, once the server says that it listens.
 * @param {import('node:child_process').ChildProcess} child
 * @param {unknown} log
 * @returns {Promise<string>}
 */
function listening(child, log) {
  return new Promise((resolve, reject) => {
    let said = '';
    /** @param {Buffer} chunk */
    const read = (chunk) => {
      said += chunk;
      const port = /listening on (\d+)\s/.exec(said)?.[1];
      if (!port) return;
      child.stdout?.off('data', read);
      resolve(port);
    };
    child.stdout?.on('data', read);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`VS Code did not start; see ${log}.`)));
  });
}
