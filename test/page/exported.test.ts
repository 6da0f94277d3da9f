import { deepEqual, equal } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { renderPage } from '../../src/core/publish/renderPage';
import { openBrowser } from '../../tools/vscode/openBrowser.mjs';
import { makeFolder, type Folder } from '../support/folder';
import { picture } from '../support/pageFigures';

describe('an exported page that is opened from the disk', function () {
  this.timeout(300_000);
  let browser: Browser;
  let page: Page;
  let folder: Folder;
  const asked: string[] = [];

  before(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    await page.route('https://elsewhere.invalid/**', (route) => route.fulfill({ body: 'elsewhere' }));
  });
  after(() => browser?.close());
  beforeEach(() => {
    folder = makeFolder({ 'issue/a.svg': picture, 'b.svg': picture });
    asked.length = 0;
  });
  afterEach(() => folder.remove());

  const open = async (text: string, images: readonly (readonly [string, string])[] = []) => {
    const file = join(folder.path, 'page.html');
    writeFileSync(file, renderPage(openDocument(text, defaultConfig), '', new Map(images)));
    await page.goto(pathToFileURL(file).href);
  };

  it('shows the images beside it and those that it was given the way to', async () => {
    await open('![a](a.svg) ![b](b.svg)\n', [['a.svg', './issue/a.svg']]);
    const widths = await page
      .locator('img')
      .evaluateAll((images) =>
        images.map((image) => image.clientWidth > 0 && (image as HTMLImageElement).naturalWidth > 0),
      );
    deepEqual(widths, [true, true]);
  });

  it('stays where it is, and sends no form', async () => {
    const address = () => page.evaluate(() => location.protocol);
    await open(
      '<base href="https://elsewhere.invalid/">\n\n<meta http-equiv="refresh" content="0;url=https://elsewhere.invalid/">\n\n<form action="https://elsewhere.invalid/"><button>go</button></form>\n',
    );
    await page.getByRole('button').click({ noWaitAfter: true });
    await page.waitForTimeout(500);
    equal(await address(), 'file:');
    deepEqual(
      asked.filter((url) => !url.startsWith('file:')),
      [],
    );
  });
});
