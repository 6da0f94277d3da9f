import { deepStrictEqual as deepEqual, ok } from 'node:assert';
import { lines, writeIssue } from '../support/digestFiles';
import { useVsCode } from '../support/vscodeUi';

const issue = writeIssue('Weekly | 四月', '2021-04-02', [
  { asker: '甲', question: 'MOSN 热升级会断开连接吗？', project: lines.mosn },
]);
const last = issue.trimEnd().split('\n').length;

describe('inserting the parts of an issue', () => {
  const vscode = useVsCode({
    files: {
      'weekly-1/index.md': `${issue.trimEnd()}\n\n`,
      'weekly-2/index.md': issue,
      'weekly-3/index.md': issue,
      'notes.md': '正文\n',
    },
  });
  const line = (text: string) => vscode().editor.locator('.view-line').filter({ hasText: text });
  const suggestion = (text: string) =>
    vscode().editor.locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: text });
  const undo = () => vscode().press('ControlOrMeta+Z');
  const entries = ['**2、@提问者** 提问：', '> 问题', 'A：回答', ''];

  it('inserts a question by command, behind the entry at the cursor, and undoes it in one step', async () => {
    await vscode().openFile('weekly-1/index.md');
    await vscode().goTo(last - 2);
    const before = await vscode().visibleLines();
    await vscode().runCommand('Digest: Insert Question and Answer');
    await line('**2、@提问者** 提问：').waitFor();
    const after = await vscode().visibleLines();
    deepEqual(after.slice(last - 1, last + 8), [lines.mosn, '', ...entries.flatMap((one) => [one, '']).slice(0, 7)]);
    await undo();
    await line('**2、@提问者** 提问：').waitFor({ state: 'detached' });
    deepEqual(await vscode().visibleLines(), before);
  });

  it('has its first field selected, to be typed over', async () => {
    await vscode().runCommand('Digest: Insert Question and Answer');
    await line('**2、@提问者** 提问：').waitFor();
    await vscode().type('读者乙');
    await line('**2、@读者乙** 提问：').waitFor();
    await vscode().press('Escape');
    await undo();
    await undo();
    await line('**2、@').waitFor({ state: 'detached' });
  });

  it('inserts a question by completion, at the mark that it begins with', async () => {
    await vscode().goTo(last + 2);
    await vscode().type('*');
    await suggestion('**2、@提问者** 提问：').waitFor();
    await vscode().press('Enter');
    await line('> 问题').waitFor();
    const after = await vscode().visibleLines();
    deepEqual(after.slice(last - 1, last + 8), [lines.mosn, '', ...entries.flatMap((one) => [one, '']).slice(0, 7)]);
    await vscode().press('Escape');
    await undo();
    await line('> 问题').waitFor({ state: 'detached' });
    ok((await vscode().visibleLines()).slice(0, last).join('\n') === issue.trimEnd());
    await undo();
  });

  it('offers the likely project first where a project line begins', async () => {
    await vscode().goTo(last, 1);
    await vscode().press('Shift+End');
    await vscode().type('「');
    await suggestion('MOSN').first().waitFor();
    await vscode().press('Enter');
    await line('「MOSN」：[https://github.com/mosn/mosn](https://github.com/mosn/mosn)').waitFor();
  });

  it('lists the project that the words name when the cursor arrives at its line, and none before', async () => {
    await vscode().openFile('weekly-3/index.md');
    await vscode().goTo(last - 2);
    await vscode().runCommand('Digest: Insert Question and Answer');
    await line('**2、@提问者** 提问：').waitFor();
    for (const words of ['读者乙', 'Seata 支持吗？', '支持。']) {
      await vscode().type(words);
      await line(words).waitFor();
      await vscode().press('Tab');
    }
    await suggestion('Seata').first().waitFor();
    await vscode().press('Tab');
    await line(lines.seata).waitFor();
    await vscode().openFile('weekly-1/index.md');
  });

  it('keeps quiet in running text', async () => {
    await vscode().goTo(last - 2, 5);
    await vscode().type('*');
    await vscode().type('1');
    await line('可以*1。').waitFor();
    ok((await vscode().editor.locator('.suggest-widget.visible').count()) === 0);
  });

  it("inserts into VS Code's own Markdown editor, which is no text editor", async () => {
    await vscode().openFile('weekly-2/index.md');
    const reopen = async (editor: string) => {
      await vscode().runCommand('View: Reopen Editor With...');
      await vscode().quickItem(editor).click();
    };
    await reopen('Markdown Editor');
    await vscode().webview.getByText('MOSN 热升级').waitFor();
    await vscode().runCommand('Digest: Insert Question and Answer');
    await vscode().webview.getByText('提问者').waitFor();
    await reopen('Text Editor');
    await line('**2、@提问者** 提问：').waitFor();
  });

  it('says why nothing is inserted', async () => {
    await vscode().openFile('notes.md');
    await vscode().runCommand('Digest: Insert Follow-up Question');
    await vscode().notification('Place the cursor in an entry first.').waitFor();
  });
});
