import { deepEqual, equal, match } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareStyles, measured, picture } from '../support/pageFigures';
import { useVsCode, type VsCode } from '../support/vscodeUi';

const path = 'content/zh/blog/weekly-1/index.md';
const everyElement = readFileSync(join(import.meta.dirname, '../fixtures/page/every-element.md'), 'utf8').replace(
  'https://images.invalid/a.png)',
  'a.svg)\n\n![](gone.png)',
);

/** Styles that reach for more than the page. */
const greedy = `@import 'https://evil.invalid/imported.css';
body { background: rgb(1, 2, 3) }
.typo h3 { color: rgb(4, 5, 6) }
@media (max-width: 400px) { .typo h3 { color: rgb(7, 8, 9) } }
@media (min-width: 1400px) { .typo h3 { color: rgb(10, 11, 12) } }
* { font-weight: 900 !important }
nav, .toolbar, button { display: none !important }
.typo { position: fixed; inset: 0; z-index: 9999 }
h2 { background: url(http://evil.invalid/a.png), url(https://evil.invalid/b.png) }
} .toolbar { display: none !important }
`;

describe('the look of the preview', () => {
  const vscode = useVsCode({
    files: { [path]: everyElement, 'content/zh/blog/weekly-1/a.svg': picture },
  });

  before(async () => {
    await vscode().openFile(path);
    await vscode().runCommand('Digest: Open Preview to the Side');
    await vscode().webview.getByText('最后的引用').waitFor();
  });

  it('has buttons for the width of the page, and fits the pane at first', async () => {
    const { webview } = vscode();
    const bar = webview.getByRole('navigation', { name: 'Digest preview' });
    const widths = bar.getByRole('group', { name: 'Page width' }).getByRole('button');
    deepEqual(await widths.allInnerTexts(), ['Fit to pane', 'Desktop', 'Tablet', 'Phone']);
    equal(await pressed(vscode()), 'Fit to pane');
    const pane = await webview.locator('.frame').evaluate((frame) => frame.clientWidth);
    equal(await webview.locator('.page').evaluate((page) => page.getBoundingClientRect().width), pane);
  });

  it('looks like the published page, element by element, at the width of a desktop', async () => {
    const code = vscode();
    await choose(code, 'Desktop');
    for (const [selector, figures] of Object.entries(measured.elements)) {
      if (selector === 'html' || selector === 'body') continue;
      // A click on an image does nothing here.
      const own = selector === '.typo img' ? ['cursor'] : [];
      deepEqual(await compareStyles(code.webview.locator(selector).first(), figures, own), [], selector);
    }
  });

  it('scales a page that is wider than the pane, and lays it out at its own width', async () => {
    const code = vscode();
    const widths = { Desktop: [1440, 852], Tablet: [768, 720], Phone: [390, 342] };
    const boxOf = (selector: string) =>
      code.webview.locator(selector).evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
    for (const [name, expected] of Object.entries(widths)) {
      await choose(code, name);
      const [frame, page] = [await boxOf('.frame'), await boxOf('.page')];
      const natural = expected[0] ?? 0;
      equal(Math.round(page.width), Math.min(natural, Math.round(frame.width)), name);
      if (page.width < natural) equal(Math.round(page.height), Math.round(frame.height), name);
      deepEqual(await layoutWidths(code), expected, name);
    }
  });

  it('is worked from the keyboard, and remembers the width', async () => {
    const code = vscode();
    await code.webview.getByRole('button', { name: 'Desktop' }).focus();
    await code.press('Tab');
    await code.press('Enter');
    equal(await pressed(code), 'Tablet');
    await code.runCommand('View: Close Editor');
    await code.focusFirstEditor();
    await code.runCommand('Digest: Open Preview to the Side');
    await code.webview.getByText('最后的引用').waitFor();
    equal(await pressed(code), 'Tablet');
    deepEqual(await layoutWidths(code), [768, 720]);
  });

  it('switches scrolling together off and on', async () => {
    const { webview } = vscode();
    for (const pressed of [true, false]) {
      await webview.getByRole('button', { name: 'Sync scrolling', pressed }).click();
      await webview.getByRole('button', { name: 'Sync scrolling', pressed: !pressed }).waitFor();
    }
    await webview.getByRole('button', { name: 'Problems', pressed: true }).waitFor();
  });

  it('has the article copied by a button', async () => {
    const code = vscode();
    await code.webview.getByRole('button', { name: 'Copy as HTML' }).click();
    await code.statusItem('The HTML of the article was copied to the clipboard.').waitFor();
    const copied = await code.page.evaluate(() => navigator.clipboard.readText());
    match(copied, /^<h1[^>]*>标题一 One<\/h1>/);
  });

  it('paints the colors of code over it and leaves its elements alone', async () => {
    const code = vscode().webview.locator('pre code');
    equal(await code.evaluate((element) => element.innerHTML), 'int x = 1; // one\n');
    const painted = await code.evaluate(() =>
      [...CSS.highlights].map(([name, ranges]) => `${name}: ${[...ranges].map(String).join()}`),
    );
    deepEqual(painted, ['code-keyword: int', 'code-number: 1', 'code-comment: // one']);
  });

  it('says what is missing where an image without words does not load', async () => {
    const missing = vscode().webview.locator('img[data-failed]');
    equal(await missing.getAttribute('data-failed'), 'Image could not be loaded · gone.png');
    equal(
      await missing.evaluate((image) => getComputedStyle(image, '::after').content),
      '"Image could not be loaded · gone.png"',
    );
  });

  it('is white in a dark editor, and dark when the editor’s colors are asked for', async () => {
    const code = vscode();
    const dark = { 'workbench.colorTheme': 'Dark Modern' };
    await setWorkspace(code, dark);
    await code.page.locator('.monaco-workbench.vs-dark').waitFor();
    const page = code.webview.locator('.page');
    const background = () => page.evaluate((element) => getComputedStyle(element).backgroundColor);
    equal(await background(), 'rgb(255, 255, 255)');
    await setWorkspace(code, { ...dark, 'digest.preview.theme': 'editor' });
    await code.webview.locator('body[data-theme="editor"]').waitFor();
    equal(await background(), 'rgb(31, 31, 31)');
    await setWorkspace(code, {});
    await code.webview.locator('body[data-theme="site"]').waitFor();
  });

  it('wears the digest’s own stylesheet on the page alone, at the page’s width, and follows its file', async () => {
    const code = vscode();
    const requests: string[] = [];
    // Only what really leaves the page comes this way.
    await code.page.route('**://evil.invalid/**', (route) => {
      requests.push(route.request().url());
      return route.abort();
    });
    await mkdir(join(code.folder, 'css'));
    await writeFile(join(code.folder, 'css/site.css'), greedy);
    await writeFile(join(code.folder, '.digest.yml'), 'stylesheet: css/site.css\n');
    const heading = code.webview.locator('.typo h3');
    await choose(code, 'Tablet');
    await hasColor(code, '4, 5, 6');
    equal(
      await code.webview.locator('.page').evaluate((page) => getComputedStyle(page).backgroundColor),
      'rgb(1, 2, 3)',
    );
    await choose(code, 'Phone');
    await hasColor(code, '7, 8, 9');
    await choose(code, 'Desktop');
    await hasColor(code, '10, 11, 12');
    const button = code.webview.getByRole('button', { name: 'Desktop' });
    equal(await button.evaluate((element) => getComputedStyle(element).fontWeight), '400');
    await button.click();
    equal(await heading.evaluate((element) => getComputedStyle(element).fontWeight), '900');
    await writeFile(join(code.folder, 'css/site.css'), '.typo h3 { color: rgb(13, 14, 15) }');
    await hasColor(code, '13, 14, 15');
    deepEqual([...new Set(requests)], ['https://evil.invalid/b.png']);
    await writeFile(join(code.folder, '.digest.yml'), '\n');
    await hasColor(code, '38, 38, 38');
    // It is remembered, for the suites that come after too.
    await choose(code, 'Fit to pane');
  });
});

describe('the look of the preview in a workspace that is not trusted', () => {
  const vscode = useVsCode({
    files: { [path]: everyElement, '.digest.yml': 'stylesheet: site.css\n', 'site.css': greedy },
    untrusted: true,
  });

  it('is the site’s, without the workspace’s stylesheet', async () => {
    const code = vscode();
    await code.openFile(path);
    await code.runCommand('Digest: Open Preview to the Side');
    await code.webview.getByText('最后的引用').waitFor();
    // A round trip: what the page was to wear came before what is on it now.
    await code.focusFirstEditor();
    await code.goTo(9);
    await code.type('new ');
    await code.webview.getByText('new # 标题一').waitFor();
    await hasColor(code, '38, 38, 38');
  });
});

async function choose(code: VsCode, width: string): Promise<void> {
  await code.webview.getByRole('button', { name: width, exact: true }).click();
  equal(await pressed(code), width);
}

/** The name of the width that is chosen; there is always one. */
async function pressed({ webview }: VsCode): Promise<string> {
  const buttons = webview.getByRole('group', { name: 'Page width' }).getByRole('button', { pressed: true });
  return (await buttons.allTextContents()).join();
}

/** How wide page and article are laid out, whatever they are scaled to. */
async function layoutWidths({ webview }: VsCode): Promise<number[]> {
  const widthOf = (selector: string) =>
    webview.locator(selector).evaluate((element) => (element as HTMLElement).offsetWidth);
  return [await widthOf('.page'), await widthOf('article')];
}

/** Waits until the third heading has a color. */
async function hasColor({ webview }: VsCode, color: string): Promise<void> {
  await webview.locator('.typo h3').evaluate(
    (heading, wanted) =>
      new Promise<void>((resolve) => {
        const timer = setInterval(() => {
          if (getComputedStyle(heading).color !== wanted) return;
          clearInterval(timer);
          resolve();
        }, 20);
      }),
    `rgb(${color})`,
  );
}

async function setWorkspace({ folder }: VsCode, settings: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(join(folder, '.vscode'), { recursive: true });
  await writeFile(join(folder, '.vscode/settings.json'), JSON.stringify(settings));
}
