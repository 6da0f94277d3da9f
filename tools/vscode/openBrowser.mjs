import { chromium } from 'playwright-core';
import { findBrowser } from './findBrowser.mjs';

// What a closed network and a machine without a display need; the web's own security stays on.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/**
 * A headless browser; it ends with us at the latest.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function openBrowser() {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({ executablePath, args: flags, env: { ...process.env, ...env } });
}

/**
 * A new window, as wide as a laptop's, that may use the clipboard on the given address.
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 */
export async function openPage(browser, origin) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  // A busy machine is no failure.
  context.setDefaultTimeout(90_000);
  return context.newPage();
}
