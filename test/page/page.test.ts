import { deepEqual } from 'node:assert/strict';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { run } from '../../src/cli/run';
import { openBrowser } from '../../tools/vscode/openBrowser.mjs';
import { compareStyles, measured, measuredBoxes, picture } from '../support/pageFigures';

const documents = resolve('test/fixtures/page');
const wide = { width: 1440, height: 900 };

describe('the page that `render --page` writes looks like the published one', function () {
  this.timeout(300_000);
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: wide });
    await page.route('https://images.invalid/**', (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: picture }),
    );
  });
  after(() => browser?.close());

  const open = async (name: string) => {
    await page.setViewportSize(wide);
    await page.mouse.move(0, 0);
    await page.setContent(render(name));
  };

  describe('in every element', () => {
    before(() => open('every-element.md'));
    for (const [selector, figures] of Object.entries(measured.elements)) {
      it(selector, async () => deepEqual(await compareStyles(page.locator(selector).first(), figures), []));
    }
  });

  describe('under the pointer', () => {
    before(() => open('every-element.md'));
    for (const [selector, figures] of Object.entries(measured.hovered)) {
      it(selector, async () => {
        const element = page.locator(selector).first();
        await element.hover();
        deepEqual(await compareStyles(element, figures), []);
      });
    }
  });

  describe('where a quote comes first', () => {
    before(() => open('first-quote.md'));
    for (const [selector, figures] of Object.entries(measured.firstQuote)) {
      it(selector, async () => deepEqual(await compareStyles(page.locator(selector).first(), figures), []));
    }

    it('and nobody is named: an empty link and both dots', async () => {
      const text = await page.locator('.meta').evaluate((meta) => meta.textContent);
      deepEqual(text.trim(), '2021-04-02 ·  ·');
      deepEqual(await page.locator('.meta > a').allInnerTexts(), ['']);
    });
  });

  describe('in its boxes', () => {
    before(() => open('every-element.md'));
    for (const [width, boxes] of Object.entries(measuredBoxes)) {
      it(`${width} wide`, async () => {
        await page.setViewportSize({ ...wide, width: Number(width) });
        const found: Record<string, number[]> = {};
        for (const selector of Object.keys(boxes)) {
          const box = await page.locator(selector).first().boundingBox();
          found[selector] = box ? [box.x, box.width] : [];
        }
        deepEqual(found, boxes);
      });
    }

    it('with every cell of a table on the side that its column says', async () => {
      await page.setContent(render('aligned.md'));
      const sides = await page
        .locator('td')
        .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).textAlign.replace('-webkit-', '')));
      deepEqual(sides, ['start', 'left', 'center', 'right']);
    });
  });
});

function render(name: string): string {
  let html = '';
  run(['render', '--page', join(documents, name)], {
    cwd: documents,
    out: (text) => (html += text),
    err: (text) => process.stderr.write(text),
  });
  return html;
}
