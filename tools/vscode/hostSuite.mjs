import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser, openPage } from './openBrowser.mjs';
import { runFolder, scratch } from './paths.mjs';
import { relayConsole } from './relayConsole.mjs';
import { startServer } from './server.mjs';
import { writeSettings } from './settings.mjs';

/**
 * @typedef {object} Suite
 * @property {string} extension folder of the extension under development
 * @property {string} tests the suite: a bundle that exports `run()`
 * @property {string} workspace folder to open
 * @property {import('./settings.mjs').ExtensionHost} host
 */

// A suite that takes longer hangs: mocha ends a slow test long before.
const patience = 600_000;

/**
 * Runs an extension's test suite in a real VS Code and tells how it ended: 0 when its `run()` resolved.
 * @param {Suite} suite
 * @returns {Promise<number>}
 */
export async function hostSuite(suite) {
  const folder = await runFolder(suite.host);
  const data = join(folder, 'data');
  // In a browser VS Code saves by itself after a second: what a test throws away would be on disk, where the machine is slow.
  await writeSettings(data, suite.host, { 'files.autoSave': 'off' });
  const server = await startServer({ data, extensions: join(folder, 'extensions'), runsSuites: true });
  const browser = await openBrowser();
  try {
    const page = await openPage(browser, `http://${server.host}`);
    return await ended(page, server.address(suite.workspace, { payload: payload(suite, server.host) }), suite.host);
  } finally {
    await browser.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * What VS Code reads from its address to run a suite; the paths are the server's.
 * @param {Suite} suite
 * @param {string} host
 */
function payload(suite, host) {
  return JSON.stringify([
    ['extensionDevelopmentPath', `vscode-remote://${host}${suite.extension}`],
    ['extensionTestsPath', `vscode-remote://${host}${suite.tests}`],
    ['skipWelcome', 'true'],
  ]);
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @param {string} name
 * @returns {Promise<number>}
 */
async function ended(page, address, name) {
  /** @type {(code: number) => void} */
  let exit = () => {};
  const code = new Promise((resolve) => (exit = resolve));
  await page.exposeFunction('codeAutomationLog', relayConsole);
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ result) => exit(result));
  await page.goto(address);
  const timer = setTimeout(async () => {
    const picture = join(scratch, `hangs-${name}.png`);
    await page.screenshot({ path: picture });
    console.error(`The suite did not end within ${patience / 1000} s; a picture of the window: ${picture}`);
    exit(1);
  }, patience);
  try {
    return await code;
  } finally {
    clearTimeout(timer);
  }
}
