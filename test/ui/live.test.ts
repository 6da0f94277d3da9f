import { deepEqual, equal, ok } from 'node:assert/strict';
import { lines, writeIssue } from '../support/digestFiles';
import { eventually } from '../support/eventually';
import { useVsCode, type VsCode } from '../support/vscodeUi';

const path = 'weekly-20240105/index.md';
const other = 'weekly-20240112/index.md';
const entries = Array.from({ length: 30 }, (_, i) => ({
  asker: `读者${i + 1}`,
  question: `第 ${i + 1} 个问题？`,
  project: lines.mosn,
}));
/** Its third entry has a wrong number. */
const issue = writeIssue('样刊周报', '2024-01-05', entries).replace('**3、', '**7、');
const wrong = issue.split('\n').findIndex((line) => line.startsWith('**7、')) + 1;

describe('the live preview', () => {
  const vscode = useVsCode({
    files: { [path]: issue, [other]: writeIssue('另一期周报', '2024-01-12', entries.slice(0, 3)) },
    settings: { 'workbench.editor.alwaysShowEditorActions': true },
  });

  before(async () => {
    const code = vscode();
    await code.openFile(path);
    await code.statusItem('Digest 1').waitFor();
    await code.runCommand('Digest: Open Preview to the Side');
    await code.webview.getByText('30、@读者30').waitFor();
  });

  it('touches no block but the one that is typed in, and keeps selection, focus and place', async () => {
    const code = vscode();
    await code.focusFirstEditor();
    await code.goTo(lineOf('第 2 个问题'), 3);
    const article = code.webview.locator('article');
    await article.evaluate((element) => {
      const paragraph = [...element.querySelectorAll('p')].find((each) => each.textContent.includes('第 2 个问题'));
      const text = paragraph?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 3, text, 6);
      const touched: (string | null)[] = ((globalThis as { touched?: (string | null)[] }).touched = []);
      new MutationObserver((records) => touched.push(...records.map(({ target }) => target.textContent))).observe(
        element,
        { subtree: true, childList: true, characterData: true, attributes: true },
      );
    });
    const selected = () => code.webview.locator('html').evaluate(() => getSelection()?.toString());
    equal(await selected(), ' 个问');
    const place = await scrollOf(code);
    await code.type('甲乙');
    await code.webview.getByText(/甲乙/).waitFor();
    const touched = await article.evaluate(() => (globalThis as { touched?: (string | null)[] }).touched ?? []);
    ok(touched.length > 0);
    deepEqual(
      touched.filter((text) => !text?.includes('2 个问题')),
      [],
    );
    equal(await selected(), ' 个问');
    equal(await scrollOf(code), place);
    await code.page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
    for (let i = 0; i < 2; i++) await code.press('Backspace');
    await code.webview.getByText(/甲乙/).waitFor({ state: 'detached' });
  });

  it('marks the block that the cursor is in', async () => {
    const code = vscode();
    for (const text of ['第 1 个问题', '第 3 个问题']) {
      await code.goTo(lineOf(text));
      await eventually(async () => {
        const bar = await boxOf(code, '.cursor-bar');
        const block = await boxOf(code, `article p:has-text("${text}")`);
        ok(Math.abs(bar.top - block.top) < 2 && bar.height > 10 && bar.left < block.left);
      });
    }
  });

  it('marks in the margin what is wrong, outside of the article, and leads there', async () => {
    const code = vscode();
    const mark = code.webview.getByRole('button', { name: /numbered 7/ });
    await mark.waitFor();
    equal(await code.webview.locator('article .mark').count(), 0);
    const block = await boxOf(code, 'article p:has-text("7、@读者3")');
    const box = await boxOf(code, '.mark');
    ok(Math.abs(box.top - block.top) < 4 && box.left < block.left, JSON.stringify([box, block]));
    await mark.hover();
    await code.webview
      .locator('.mark-tip')
      .getByText(/numbered 7/)
      .waitFor();
    await mark.click();
    await code.statusItem(new RegExp(`Ln ${wrong}, Col `)).waitFor();
  });

  it('moves the marks with the lines, and takes them away when they are repaired or not wanted', async () => {
    const code = vscode();
    await code.focusFirstEditor();
    await code.goTo(lineOf('第 1 个问题'));
    await code.type('新的一段\n\n');
    await eventually(async () => {
      const [box, block] = [await boxOf(code, '.mark'), await boxOf(code, 'article p:has-text("7、@读者3")')];
      ok(Math.abs(box.top - block.top) < 4);
    });
    await code.configure({ 'digest.preview.showFindings': false, 'digest.preview.markCursor': false });
    await code.webview.locator('.mark').waitFor({ state: 'detached' });
    await code.webview.locator('.cursor-bar').waitFor({ state: 'hidden' });
    await code.configure({});
    await code.webview.locator('.mark').waitFor();
    await code.goTo(wrong + 2, 3);
    await code.press('Shift+ArrowRight');
    await code.type('3');
    await code.goTo(1);
    await code.webview.locator('.mark').waitFor({ state: 'detached' });
  });

  it('follows the active editor, unless it is locked', async () => {
    const code = vscode();
    const tabs = code.page.locator('.tab', { hasText: 'Preview' });
    const name = (text: string) => code.page.locator('.tab', { hasText: text });
    await openLeft(code, other);
    await name('Preview 另一期周报').waitFor();
    await openLeft(code, path);
    await name('Preview 样刊周报').click();
    await code.page.locator('.editor-group-container.active .codicon-lock').click();
    await name('[Preview] 样刊周报').waitFor();
    await openLeft(code, other);
    await code.runCommand('Digest: Open Preview to the Side');
    await name('Preview 另一期周报').waitFor();
    equal(await tabs.count(), 2);
    await name('[Preview] 样刊周报').waitFor();
  });

  it('keeps every preview and its lock when the window is reloaded', async () => {
    const code = vscode();
    // What comes back is what a page has saved: it must have been there.
    await code.webview.getByText('另一期周报').waitFor();
    const loaded = code.page.waitForEvent('load');
    await code.runCommand('Developer: Reload Window');
    await loaded;
    await code.ready();
    const locked = code.page.locator('.tab', { hasText: '[Preview] 样刊周报' });
    await locked.waitFor();
    await code.page.locator('.tab', { hasText: 'Preview 另一期周报' }).waitFor();
    await locked.click();
    // A preview is back when its page is: before, there is nothing to unlock.
    await code.webview.getByText('30、@读者30').waitFor();
    await code.page.locator('.editor-group-container.active .codicon-lock').click();
    await code.page.locator('.tab', { hasText: 'Preview' }).first().waitFor();
    await locked.waitFor({ state: 'detached' });
  });
});

function lineOf(text: string): number {
  return issue.split('\n').findIndex((line) => line.includes(text)) + 1;
}

function scrollOf(code: VsCode): Promise<number> {
  return code.webview.locator('html').evaluate(() => scrollY);
}

function boxOf(code: VsCode, selector: string): Promise<{ top: number; left: number; height: number }> {
  return code.webview
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, left, height } = element.getBoundingClientRect();
      return { top, left, height };
    });
}

/** Opens a file beside the previews, not over them. */
async function openLeft(code: VsCode, file: string): Promise<void> {
  await code.focusFirstEditor();
  await code.openFile(file);
}
