import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserFromNpm } from './browserFromNpm.mjs';

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {Record<string, string>} [env] what it needs in its environment
 */

const commands = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser to drive: the one that DIGEST_BROWSER names (`npm` stands for the one from npm), else one that is
 * installed, else the one from npm, else the one that Playwright downloaded.
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  const wanted = process.env.DIGEST_BROWSER;
  if (wanted && wanted !== 'npm') return { executablePath: wanted };
  const found = wanted ? undefined : installed();
  if (found) return { executablePath: found };
  if (process.platform === 'linux' && process.arch === 'x64') return browserFromNpm();
  if (existsSync(chromium.executablePath())) return { executablePath: chromium.executablePath() };
  throw new Error(
    'No browser found: install Chrome, Edge or Chromium, or name one in DIGEST_BROWSER, or run `npx playwright-core install chromium`.',
  );
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...applications].find((path) => existsSync(path));
}
