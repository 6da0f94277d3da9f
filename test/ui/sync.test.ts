import { equal, ok } from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Route } from 'playwright-core';
import { eventually } from '../support/eventually';
import { useVsCode, type VsCode } from '../support/vscodeUi';

const path = 'weekly-20240105/index.md';
const sentence = '这一段在文件里只有一行，在编辑器和预览里都要折成好几行，折在不同的地方。';
const editorArea = '.editor-instance .monaco-editor';
const pageArea = 'iframe.webview.ready';
/** Every line says which one it is, from 1, here and on the page. */
const lines = ['---', 'title: "SOFA Weekly | 同步"', 'date: 2024-01-05', '---', ''];
const add = (write: (label: string) => string) => lines.push(write(`L${lines.length + 1}L`));
for (let part = 0; part < 12; part++) {
  add((label) => `### ${label} 第 ${part + 1} 节`);
  lines.push('');
  for (let i = 0; i < 3; i++) {
    add((label) => `${label} ${sentence.repeat(2 + ((part * 5 + i * 3) % 9))}`);
    lines.push('');
  }
  add((label) => `> ${label} 引用的一行`);
  add((label) => `> ${label} ${sentence.repeat(3)}`);
  add((label) => `> ${label} 引用到此为止`);
  lines.push('');
  add((label) => `![${label}](https://images.test/${300 + Math.round((part * 900) / 11)}.svg)`);
  lines.push('');
}
lines.push('全文完', '');

const svg = (height: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="${height}"><rect width="400" height="${height}" fill="gray"/></svg>`;

describe('scrolling the editor and the preview', () => {
  const vscode = useVsCode({
    files: { [path]: lines.join('\n'), '.vscode/settings.json': '{}' },
    settings: { '[markdown]': { 'editor.wordWrap': 'on' } },
  });
  const held: Route[] = [];

  before(async () => {
    const code = vscode();
    await code.page.context().route('https://images.test/**', (route) => void held.push(route));
    await code.openFile(path);
    await code.runCommand('Digest: Open Preview to the Side');
    await code.webview.getByText('全文完').waitFor();
    await code.focusFirstEditor();
  });

  it('keeps the line at the top when tall images load late', async () => {
    const code = vscode();
    await wheel(code, editorArea, 1_500);
    await inStep(code);
    const line = Math.floor(await editorTop(code));
    await eventually(() => ok(held.length > 0));
    for (const route of held.splice(0)) await fulfill(route);
    await code.page.context().unroute('https://images.test/**');
    await code.page.context().route('https://images.test/**', fulfill);
    await code.webview
      .locator('article')
      .evaluate((article) => Promise.all([...article.querySelectorAll('img')].map((image) => image.decode())));
    await inStep(code);
    equal(Math.floor(await editorTop(code)), line);
  });

  it('has the page follow the editor to within a line, anywhere', async function () {
    const code = vscode();
    await code.press('ControlOrMeta+Home');
    for (let step = 0; step < 14; step++) {
      await wheel(code, editorArea, 190 + 37 * step);
      await inStep(code);
    }
  });

  it('has the editor follow the page to within a line, anywhere, and leaves the page where it is', async function () {
    const code = vscode();
    await wheel(code, pageArea, -100_000);
    for (let step = 0; step < 16; step++) {
      await wheel(code, pageArea, 430 + 61 * step);
      const top = await pageOffset(code);
      await inStep(code);
      ok(Math.abs((await pageOffset(code)) - top) <= 1, 'the page has moved by itself');
    }
  });

  it('stays in step when lines are added and taken away above', async () => {
    const code = vscode();
    await wheel(code, editorArea, 1_500);
    await inStep(code);
    const added = code.webview.getByText('加在上面').first();
    const file = join(code.folder, path);
    const longer = [...lines.slice(0, 5), ...Array<string>(40).fill('加在上面\n'), ...lines.slice(5)];
    await writeFile(file, longer.join('\n'));
    await added.waitFor({ state: 'attached' });
    await inStep(code, 80);
    await writeFile(file, lines.join('\n'));
    await added.waitFor({ state: 'detached' });
    await inStep(code);
  });

  it('follows a key that brings the editor back to its cursor', async () => {
    const code = vscode();
    await code.focusFirstEditor();
    await code.goTo(7);
    await wheel(code, editorArea, 900);
    await inStep(code);
    await code.type('x');
    await inStep(code);
    await code.press('ControlOrMeta+Z');
  });

  it('follows whoever was scrolled last, however soon after the other', async () => {
    const code = vscode();
    await code.goTo(1);
    for (let step = 0; step < 4; step++) {
      await wheel(code, pageArea, 2_000);
      await inStep(code);
      ok((await editorTop(code)) > 10);
      await code.press('ControlOrMeta+Home');
      await eventually(async () => equal(await editorTop(code), 1));
      await inStep(code);
    }
  });

  it('is switched off by the settings', async () => {
    const code = vscode();
    await code.configure({ 'digest.preview.scrollEditor': false, 'digest.preview.scrollWithEditor': false });
    const apart = async (area: string, other: () => Promise<number>) => {
      const before = await other();
      await wheel(code, area, 800);
      equal(await other(), before);
    };
    // The settings are heard of a moment later.
    await eventually(() => apart(editorArea, () => pageOffset(code)));
    await eventually(() => apart(pageArea, () => editorTop(code)));
    await apart(editorArea, () => pageOffset(code));
    await apart(pageArea, () => editorTop(code));
  });
});

async function fulfill(route: Route): Promise<void> {
  const height = /(\d+)\.svg/.exec(route.request().url())?.[1] ?? '300';
  await route.fulfill({ contentType: 'image/svg+xml', body: svg(height) });
}

/** Turns the wheel over a part of the window. */
async function wheel(code: VsCode, selector: string, by: number): Promise<void> {
  const box = await code.page.locator(selector).last().boundingBox();
  if (!box) throw new Error(`${selector} is not there`);
  await code.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  // An editor takes a turn of the wheel for one notch, however far it goes.
  const notch = selector === editorArea ? 100 * Math.sign(by) : by;
  for (let turned = 0; Math.abs(turned) < Math.abs(by); turned += notch) await code.page.mouse.wheel(0, notch);
  await eventually(async () => {
    const before = [await pageOffset(code), await editorTop(code)].join();
    await code.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    equal([await pageOffset(code), await editorTop(code)].join(), before);
  });
}

function pageOffset(code: VsCode): Promise<number> {
  return code.webview.locator('html').evaluate(() => scrollY);
}

/** The line at the top of the editor, from 1; within a wrapped line half a line more. */
function editorTop(code: VsCode): Promise<number> {
  return code.page
    .locator(editorArea)
    .first()
    .evaluate((editor) => {
      const edge = editor.getBoundingClientRect().top;
      const rows = [...editor.querySelectorAll('.margin-view-overlays .line-numbers')]
        .map((row) => ({ line: Number(row.textContent), top: row.getBoundingClientRect().top - edge }))
        .filter(({ line, top }) => line > 0 && top > -2)
        .sort((a, b) => a.top - b.top);
      const first = rows[0];
      if (!first) return NaN;
      return first.top < 4 ? first.line : first.line - 0.5;
    });
}

/** From which line to which the top edge of the page can be, by the labels around it, from 1. */
function pageTop(code: VsCode): Promise<[number, number]> {
  return code.webview.locator('html').evaluate((html) => {
    const edge = html.querySelector('.above')?.getBoundingClientRect().bottom ?? 0;
    const blocks = [...html.querySelectorAll('article :is(h3, p, img)')].flatMap((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      const text = element.firstChild;
      const range = document.createRange();
      const found = [...(element.getAttribute('alt') ?? element.textContent).matchAll(/L(\d+)L/g)].map(
        (label, index) => {
          if (text && index > 0) range.setStart(text, label.index);
          if (text && index > 0) range.setEnd(text, label.index + 1);
          return { line: Number(label[1]), top: index > 0 ? range.getBoundingClientRect().top : top };
        },
      );
      return found.map((one, index) => ({ ...one, end: one.line + 1, bottom: found[index + 1]?.top ?? bottom }));
    });
    const above = blocks.filter(({ top }) => top <= edge + 1).at(-1);
    const below = blocks.find(({ top }) => top > edge + 1);
    if (!above) return [1, below?.line ?? 1];
    if (above.bottom > edge) return [above.line, above.end];
    return [above.end, below?.line ?? Infinity];
  });
}

/**
 * Waits until editor and page show the same line at their top edges, give or take one.
 * @param added how many lines were added above since the labels were written
 */
async function inStep(code: VsCode, added = 0): Promise<void> {
  await eventually(async () => {
    const [line, [first, last]] = [(await editorTop(code)) - added, await pageTop(code)];
    ok(line >= first - 1 && line <= last + 1, `the editor is at line ${line}, the page between ${first} and ${last}`);
  });
}
