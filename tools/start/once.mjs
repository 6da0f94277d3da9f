import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { openBrowser, openPage } from '../vscode/openBrowser.mjs';
import { sample, startSampleServer } from './sampleServer.mjs';

/** Opens a file of the sample in a browser that nobody sees and ends once the extension has activated. */
export async function startOnce() {
  const file = await firstMarkdown();
  const { Workbench } = await tsImport('../../test/support/workbench.ts', import.meta.url);
  const server = await startSampleServer();
  try {
    const browser = await openBrowser();
    try {
      const page = await openPage(browser, `http://${server.host}`);
      await page.goto(server.address(sample));
      const workbench = new Workbench(page);
      await workbench.ready();
      await workbench.openFile(file);
      await workbench.activated('Digest Desk');
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
  console.log(`Digest Desk activated with ${file}.`);
}

async function firstMarkdown() {
  const entries = await readdir(sample, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(sample, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const first = files.sort()[0];
  if (!first) throw new Error('The sample holds no Markdown file.');
  return first;
}
