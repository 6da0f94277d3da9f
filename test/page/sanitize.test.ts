import { deepEqual } from 'node:assert/strict';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../tools/vscode/openBrowser.mjs';

describe('the HTML of an issue, before it becomes part of the preview', function () {
  this.timeout(300_000);
  let browser: Browser;
  let page: Page;

  before(async () => {
    const { outputFiles } = await build({
      stdin: { contents: `export { sanitize } from './src/webview/sanitize'`, resolveDir: process.cwd() },
      bundle: true,
      format: 'iife',
      globalName: 'desk',
      write: false,
    });
    browser = await openBrowser();
    page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  });
  after(() => browser?.close());

  const sanitize = (html: string) =>
    page.evaluate((text) => {
      const { desk } = globalThis as unknown as { desk: { sanitize(html: string): DocumentFragment } };
      const element = document.createElement('div');
      element.append(desk.sanitize(text));
      return element.innerHTML;
    }, html);

  it('keeps the boxes of task lists, in which nothing can be entered', async () => {
    for (const box of [
      '<input type="checkbox" disabled="" class="task-list-item">',
      '<input checked="" disabled="" type="checkbox">',
    ])
      deepEqual(await sanitize(`<label>${box} a</label>`), `<label>${box} a</label>`);
    for (const field of [
      '<input>',
      '<input type="checkbox">',
      '<input type="text" disabled>',
      '<input type="image" disabled src="https://a.bc/d.png">',
    ])
      deepEqual(await sanitize(`a${field}b`), 'ab');
  });
});
