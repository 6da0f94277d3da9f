// Draws media/icon.png from media/icon.svg: `node tools/icon.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { openBrowser } from './vscode/openBrowser.mjs';

const size = 256;
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: size, height: size } });
await page.setContent(`<style>body{margin:0}svg{display:block}</style>${readFileSync('media/icon.svg', 'utf8')}`);
writeFileSync('media/icon.png', await page.screenshot({ omitBackground: true }));
await browser.close();
