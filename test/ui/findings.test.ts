import { equal } from 'node:assert/strict';
import { lines, writeIssue } from '../support/digestFiles';
import { eventually } from '../support/eventually';
import { useVsCode, type VsCode } from '../support/vscodeUi';

const path = 'weekly-20240105/index.md';
const other = 'weekly-20240112/index.md';
const size = 6_000;
const keys = 12;

const article = (name: string) => `- [${name}](https://example.org/articles/one)\n`;

/** An issue of 6 kB that recommends two articles. */
function writeLong(): string {
  const entry = { asker: '读者', question: '这个问题有几句话，长短和往常差不多，也问得清楚？', project: lines.mosn };
  for (let count = 1; ; count++) {
    const text = writeIssue(
      '样刊周报',
      '2024-01-05',
      Array.from({ length: count }, () => entry),
    );
    if (new TextEncoder().encode(text).length < size - 300) continue;
    return `${text}\n### 推荐阅读\n\n${article('甲')}${article('乙').replace('one', 'two')}`;
  }
}
const text = writeLong();
const lineOf = (words: string) => text.split('\n').findIndex((line) => line.includes(words)) + 1;

describe('the findings of an issue that is written', () => {
  const broken = writeIssue('另一期周报', '2024-01-12', [
    { asker: '甲', question: '为什么？', project: lines.mosn },
  ]).replace('**1、', '**2、');
  const vscode = useVsCode({
    files: { [path]: text, [other]: broken },
    // In a browser VS Code saves by itself after a second, and what was reverted would be what was typed.
    settings: { 'editor.autoClosingBrackets': 'never', 'files.autoSave': 'off' },
  });

  it('are right after every key, on other lines than the one of the cursor', async () => {
    const code = vscode();
    await code.openFile(path);
    await code.statusItem(/Digest$/).waitFor();
    // With every second key the second article is the same as the first, which is being written, or is not any more.
    await code.goTo(lineOf('articles/one'));
    await code.press('End');
    await code.press('ArrowLeft');
    for (let i = 0; i < 'one'.length; i++) await code.press('Backspace');
    await code.type('tw');
    for (let i = 0; i < keys; i++) {
      await code.press(i % 2 === 0 ? 'o' : 'Backspace');
      await problems(code, i % 2 === 0 ? 1 : 0).waitFor();
    }
    await code.press('ControlOrMeta+Z');
  });

  it('are quiet on the line of the cursor until it leaves it', async () => {
    const code = vscode();
    await code.runCommand('File: Revert File');
    await code.goTo(lineOf('### 读者问答') + 1);
    await code.type('![图] (https://example.org/a.png)');
    await code.statusItem('Digest 1').waitFor();
    await problems(code, 0).waitFor();
    await code.press('ArrowUp');
    await problems(code, 1).waitFor();
    await code.press('ArrowDown');
    await code.type('x');
    // It was there before: typing on its line does not take it away.
    await problems(code, 1).waitFor();
    await code.runCommand('File: Revert File');
    await problems(code, 0).waitFor();
  });

  it('of all issues come when asked for, and lead to the page of their rule', async () => {
    const code = vscode();
    await code.runCommand('Digest: Check All Issues');
    const rows = code.page.locator('.markers-panel .monaco-list-row');
    const row = rows.filter({ hasText: 'number-sequence' });
    await row.waitFor();
    await row.getByText('number-sequence').click({ modifiers: ['ControlOrMeta'] });
    await code.activeTab.filter({ hasText: 'number-sequence.md' }).waitFor();
    await code.webview.getByRole('heading', { name: 'number-sequence' }).waitFor();
    await code.runCommand('View: Close Editor');
  });

  it('of all issues are cleared when asked to', async () => {
    const code = vscode();
    const rows = code.page.locator('.markers-panel .monaco-list-row');
    await rows.filter({ hasText: 'number-sequence' }).waitFor();
    await code.runCommand('Digest: Clear Results of Check All Issues');
    await rows.filter({ hasText: 'number-sequence' }).waitFor({ state: 'detached' });
  });

  it('of this issue are listed from the status bar, and one is gone to', async () => {
    const code = vscode();
    await code.openFile(other);
    await code.statusItem('Digest 1').click();
    const rows = code.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'number-sequence' }).waitFor();
    equal(await rows.count(), 1);
    await code.press('Enter');
    const line = broken.split('\n').findIndex((text) => text.startsWith('**2、')) + 1;
    await code.statusItem(`Ln ${line}, Col 3`).waitFor();
  });

  it('lead to the page of their rule from the hover too', async () => {
    const code = vscode();
    await code.openFile(other);
    await code.goTo(broken.split('\n').findIndex((line) => line.startsWith('**2、')) + 1, 3);
    await code.runCommand('Show or Focus Hover');
    await code.page.locator('.monaco-hover').getByText('number-sequence').first().click();
    await code.activeTab.filter({ hasText: 'number-sequence.md' }).waitFor();
    await code.webview.getByRole('heading', { name: 'number-sequence' }).waitFor();
    await code.runCommand('View: Close Editor');
  });

  it('go with the comment that the quick fix writes', async () => {
    const code = vscode();
    await code.openFile(other);
    const heading = broken.split('\n').findIndex((line) => line.startsWith('**2、')) + 1;
    await code.goTo(heading, 3);
    await problems(code, 1).waitFor();
    const before = await code.visibleLines();
    await code.chooseCodeAction(/^Ignore this number-sequence problem|^Ignore this problem$/);
    await code.editor.getByText('digest-disable-next-line number-sequence').waitFor();
    await problems(code, 0).waitFor();
    await code.press('ControlOrMeta+Z');
    await eventually(async () => equal((await code.visibleLines()).join('\n'), before.join('\n')));
  });
});

/** The count in the status bar. */
function problems(code: VsCode, count: number) {
  const label = count === 0 ? 'No Problems' : `: ${count}`;
  return code.page.locator(`[id="status.problems"][aria-label*="${label}"]`);
}
