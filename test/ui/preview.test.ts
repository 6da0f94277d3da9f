import { deepEqual, equal, ok } from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { eventually } from '../support/eventually';
import { useVsCode, type VsCode } from '../support/vscodeUi';
import type { Locator } from 'playwright-core';
import { hostileIssue } from '../support/hostileIssue';

const pixel =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="green"/></svg>';
const entries = Array.from(
  { length: 40 },
  (_, i) =>
    `**${i + 1}、@读者${i + 1}** 提问：\n\n> 问题 ${i + 1}\n\nA：回答 ${i + 1}\n\nMOSN：<https://github.com/mosn/mosn>\n`,
);
const issue = `---
title: "SOFA Weekly | 预览"
author: "SOFA 团队"
authorlink: "https://example.org/s?__biz=Mz%3D%3D&q=a%26b"
tags: ["SOFA Weekly"]
date: 2021-04-02T00:30:00+08:00
---

开头的一段。

![beside](beside.svg)
![served](/images/served.svg)
![outside](../../../../../outside.svg)
![encoded](..%2f..%2fbeside.svg)
![insecure](http://images.invalid/insecure.png)

### 每周读者问答提炼

${entries.join('\n')}
[另一期](../sofa-weekly-20210409/index.md) [脚本](javascript:alert(1))
`;

const path = 'content/zh/blog/sofa-weekly-20210402/index.md';
const late = 'content/zh/blog/weekly-20210416/index.md';

describe('the preview', () => {
  const vscode = useVsCode({
    files: {
      [path]: issue,
      'content/zh/blog/sofa-weekly-20210402/beside.svg': pixel,
      'content/zh/blog/sofa-weekly-20210409/index.md': issue.replace('预览', '另一期').replace('开头的', '另一个'),
      'static/images/served.svg': pixel,
      [late]: '---\ntitle: Weekly | 贴图\ndate: 2021-04-16\n---\n\n\n',
      'hostile.md': hostileIssue,
      'notes.md': '# Notes\n\nWords.\n',
    },
    settings: { 'git.openRepositoryInParentFolders': 'never', 'workbench.editor.alwaysShowEditorActions': true },
  });

  it('shows title block and article beside the issue', async () => {
    const code = vscode();
    await openLeft(code, path);
    await code.runCommand('Digest: Open Preview to the Side');
    await code.webview.getByRole('heading', { name: 'SOFA Weekly | 预览' }).waitFor();
    equal(await code.webview.locator('.meta').innerText(), '2021-04-02 · SOFA 团队 · #SOFA Weekly');
    equal(await code.webview.locator('article').getAttribute('lang'), 'zh-CN');
    await code.webview.getByRole('main').getByRole('article').getByText('开头的一段。').waitFor();
  });

  it('loads images of the issue and of the site, and says of others why not', async () => {
    const { webview } = vscode();
    for (const name of ['beside', 'served']) {
      const image = webview.getByAltText(name);
      await image.scrollIntoViewIfNeeded();
      equal(await image.evaluate(widthWhenLoaded), 40, name);
      equal(await image.getAttribute('referrerpolicy'), 'no-referrer');
    }
    deepEqual(await webview.locator('.image-note').allInnerTexts(), [
      'Not loaded: the file is outside the workspace · outside · ../../../../../outside.svg',
      'Not loaded: the file is outside the workspace · encoded · ..%2f..%2fbeside.svg',
      'Not loaded: only https URLs are allowed · insecure · http://images.invalid/insecure.png',
    ]);
  });

  it('shows what is typed, leaves other blocks as they are, and follows undo', async () => {
    const code = vscode();
    const image = await code.webview.getByAltText('beside').elementHandle();
    await code.goTo(9);
    await code.type('新来的话');
    const words = code.webview.getByText('新来的话开头的一段。');
    await words.waitFor();
    ok(await image?.evaluate((element) => element.isConnected), 'the image is the same element');
    for (let i = 0; i < 4; i++) await code.press('ControlOrMeta+Z');
    await words.waitFor({ state: 'detached' });
    await code.webview.getByText('开头的一段。', { exact: true }).waitFor();
  });

  it('follows the editor', async () => {
    const code = vscode();
    await code.goTo(160);
    await inView(code, 'A：回答 18');
    await code.goTo(1);
    await inView(code, 'SOFA Weekly | 预览');
  });

  it('finds words in the page', async () => {
    const code = vscode();
    await code.webview.locator('article').click({ position: { x: 5, y: 5 } });
    const find = code.page.locator('.simple-find-part.visible');
    // The workbench learns a moment later that the page has the keyboard.
    await eventually(async () => {
      await code.press('Control+f');
      ok(await find.isVisible());
    });
    await code.press('Escape');
    await find.waitFor({ state: 'detached' });
  });

  it('puts the cursor where the page is double-clicked', async () => {
    const code = vscode();
    await code.webview.getByText('开头的一段。').dblclick();
    await code.statusItem('Ln 9, Col 1').waitFor();
  });

  it('opens another issue through a link, follows it, and runs no script', async () => {
    const code = vscode();
    await code.webview.getByText('脚本').click();
    await code.webview.getByText('另一期').click();
    await code.webview.getByRole('heading', { name: 'SOFA Weekly | 另一期' }).waitFor();
    await code.webview.getByText('另一个一段。').waitFor();
  });

  it('shows what was typed while it was hidden', async () => {
    const code = vscode();
    await openLeft(code, path);
    await code.webview.getByText('开头的一段。').waitFor();
    await code.page.locator('.tab', { hasText: 'Preview' }).click();
    await code.openFile('notes.md');
    await code.page.locator('iframe.webview.ready').waitFor({ state: 'hidden' });
    await code.focusFirstEditor();
    await code.goTo(9);
    await code.type('藏起来的话');
    await code.page.locator('.tab', { hasText: 'Preview' }).click();
    await code.webview.getByText('藏起来的话开头的一段。').waitFor();
    await code.focusFirstEditor();
    for (let i = 0; i < 5; i++) await code.press('ControlOrMeta+Z');
    await code.webview.getByText('开头的一段。', { exact: true }).waitFor();
  });

  it('asks before a web page is opened, and opens its address as it is written', async () => {
    const code = vscode();
    const address = 'https://example.org/s?__biz=Mz%3D%3D&q=a%26b';
    await code.page.context().route('https://example.org/**', (route) => route.fulfill({ body: 'there' }));
    await code.webview.getByRole('link', { name: 'SOFA 团队' }).click();
    await code.dialog.getByText('https://example.org/s').waitFor();
    const opened = code.page.context().waitForEvent('page');
    await code.dialog.getByRole('button', { name: 'Open', exact: true }).click();
    const page = await opened;
    await page.waitForURL(/example\.org/);
    equal(page.url(), address);
    await page.close();
    await code.dialog.waitFor({ state: 'hidden' });
  });

  it('is there again after the window is reloaded', async () => {
    const code = vscode();
    const loaded = code.page.waitForEvent('load');
    await code.runCommand('Developer: Reload Window');
    await loaded;
    await code.ready();
    await code.webview.getByRole('heading', { name: 'SOFA Weekly | 预览' }).waitFor();
    await code.webview.getByText('开头的一段。').waitFor();
  });

  it('says so when the issue is closed', async () => {
    const code = vscode();
    const tabs = code.page.locator('.tab[data-resource-name="index.md"]');
    while ((await tabs.count()) > 0) await closeLast(tabs);
    await code.webview.getByRole('status').getByText('The document is closed.').waitFor();
  });

  it('opens from the button of an issue, in VS Code’s own Markdown editor too', async () => {
    const code = vscode();
    const preview = code.page.locator('.tab', { hasText: 'Preview SOFA Weekly | 预览' });
    const button = code.page.locator('.editor-group-container .codicon-browser');
    await closeLast(preview);
    await code.openFile(path);
    await button.click();
    await code.webview.getByText('开头的一段。').waitFor();
    await closeLast(preview);
    await code.runCommand('View: Reopen Editor With...');
    await code.quickItem('Markdown Editor').click();
    await code.editor.waitFor({ state: 'detached' });
    await button.click();
    await preview.waitFor();
    await closeLast(preview);
  });

  it('has no button on other Markdown beside an issue', async () => {
    const code = vscode();
    await code.openFile('notes.md');
    await code.runCommand('View: Split Editor Right');
    await code.openFile('content/zh/blog/sofa-weekly-20210409/index.md');
    await code.page.locator('.editor-group-container.active .codicon-browser').waitFor();
    equal(await code.page.locator('.editor-group-container:not(.active) .codicon-split-horizontal').count(), 1);
    equal(await code.page.locator('.editor-group-container:not(.active) .codicon-browser').count(), 0);
    await code.runCommand('View: Close Editor Group');
  });

  it('shows other Markdown when asked', async () => {
    const code = vscode();
    await openLeft(code, 'notes.md');
    await code.runCommand('Digest: Open Preview to the Side');
    await code.webview.getByRole('heading', { name: 'Notes' }).waitFor();
    await code.goTo(3);
    await code.type('More ');
    await code.webview.getByText('More Words.').waitFor();
  });

  it('shows an image whose file comes after the words, and the new one where it changes', async () => {
    const code = vscode();
    const file = join(code.folder, dirname(late), '图 late.svg');
    await openLeft(code, late);
    await code.runCommand('Digest: Open Preview to the Side');
    await code.webview.getByRole('heading', { name: 'Weekly | 贴图' }).waitFor();
    await code.focusFirstEditor();
    await code.goTo(6);
    await code.type('![late](<图 late.svg>)');
    const image = code.webview.getByAltText('late');
    await image.waitFor({ state: 'attached' });
    await eventually(async () => equal(await image.evaluate((one) => (one as HTMLImageElement).complete), true));
    await writeFile(file, pixel);
    await eventually(async () => equal(await image.evaluate((one) => (one as HTMLImageElement).naturalWidth), 40));
    await writeFile(file, pixel.replaceAll('"40"', '"50"'));
    await eventually(async () => equal(await image.evaluate((one) => (one as HTMLImageElement).naturalWidth), 50));
  });

  it('makes hostile text harmless', async () => {
    const code = vscode();
    const requests: string[] = [];
    code.page.on('request', (request) => requests.push(request.url()));
    await openLeft(code, 'hostile.md');
    await code.runCommand('Digest: Open Preview to the Side');
    await code.webview.getByText('The end of the hostile issue').waitFor();
    for (const link of await code.webview.locator('main a').all()) await link.dispatchEvent('click');
    // A round trip, so that whatever was started has happened.
    await openLeft(code, 'hostile.md');
    await code.press('ControlOrMeta+End');
    await code.type('still alive');
    await code.webview.getByText('still alive').waitFor();
    const harm = code.webview.locator(
      'main :is(script, iframe, object, embed, svg, math, style, link, base, meta, form, input, button, video, audio)',
    );
    equal(await harm.count(), 0);
    const attributes = await code.webview
      .locator('main')
      .evaluate((main) =>
        [...main.querySelectorAll('*')].flatMap(({ attributes }) =>
          [...attributes]
            .filter(
              ({ name, value }) =>
                /^on|^style$/.test(name) || /^\s*(?:javascript|command|vscode|file|data:text)/i.test(value),
            )
            .map(({ name }) => name),
        ),
      );
    deepEqual(attributes, []);
    equal(await code.webview.locator('html').evaluate(() => 'harmed' in window), false);
    deepEqual(
      requests.filter((url) => url.includes('evil.invalid')),
      [],
    );
    equal(await code.dialog.count(), 0);
    equal(await code.activeTab.getAttribute('data-resource-name'), 'hostile.md');
  });
});

function widthWhenLoaded(element: Element): Promise<number> {
  const image = element as HTMLImageElement;
  return image.decode().then(() => image.naturalWidth);
}

/** VS Code uses the element of a closed tab for the next one: only their number tells. */
async function closeLast(tabs: Locator): Promise<void> {
  const last = tabs.nth((await tabs.count()) - 1);
  await last.hover();
  await last.locator('.tab-actions .action-label').click();
  await last.waitFor({ state: 'detached' });
}

/** Opens a file beside the preview, not over it. */
async function openLeft(code: VsCode, path: string): Promise<void> {
  await code.press('ControlOrMeta+1');
  await code.openFile(path);
}

/** Waits until a text of the page is inside of what the panel shows. */
async function inView(code: VsCode, text: string): Promise<void> {
  const found = code.webview.getByText(text);
  await found.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && resolve()).observe(
          element,
        );
      }),
  );
}
