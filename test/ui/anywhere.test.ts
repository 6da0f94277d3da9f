import { strictEqual as equal } from 'node:assert';
import { lines, writeIssue } from '../support/digestFiles';
import { useVsCode } from '../support/vscodeUi';

const path = 'weekly-20240105/index.md';
const issue = writeIssue('样刊周报', '2024-01-05', [
  { asker: '甲', question: '为什么？', project: lines.mosn },
  { asker: '乙', question: '怎么办？', project: lines.mosn },
]).replace('**2、', '**3、');

describe('with no editor open', () => {
  const vscode = useVsCode({ files: { [path]: issue } });

  it('every command says what it needs', async () => {
    const code = vscode();
    // The extension is there for Markdown: open some, then close it.
    await code.openFile(path);
    await code.statusItem('Digest 1').waitFor();
    await code.runCommand('View: Close All Editors');
    for (const [key, message] of [
      ['F6', /Open an issue/],
      ['F7', /Open an issue/],
      ['F8', /Open an issue/],
    ] as const) {
      await code.press(key);
      await code.notification(message).first().waitFor();
      await code.runCommand('Notifications: Clear All Notifications');
      await code.notification(message).first().waitFor({ state: 'detached' });
    }
  });
});

describe("in VS Code's own Markdown editor", () => {
  const vscode = useVsCode({
    files: { [path]: issue },
    settings: { 'workbench.editorAssociations': { '*.md': 'vscode.markdown.editor' } },
  });

  it('finds, repairs and previews the issue all the same', async function () {
    const code = vscode();
    await code.page.keyboard.press('ControlOrMeta+P');
    await code.quickInput.fill(path);
    await code.quickItem('index.md').first().click();
    await code.activeTab.filter({ hasText: 'index.md' }).waitFor();
    await code.statusItem('Digest 1').waitFor();
    equal(await code.editor.filter({ visible: true }).count(), 0, 'there is no text editor');
    await code.runCommand('Digest: Fix All Safe Problems');
    await code.statusItem(/Digest$/).waitFor();
    await code.runCommand('Digest: Open Preview to the Side');
    await code.webview.getByText('2、@乙').waitFor();
  });
});

describe('a read-only file', () => {
  const vscode = useVsCode({ files: { [path]: issue }, settings: { 'files.readonlyInclude': { '**/*.md': true } } });

  it('is checked, and stays as it is with a clear message', async () => {
    const code = vscode();
    await code.openFile(path);
    await code.statusItem('Digest 1').waitFor();
    await code.runCommand('Digest: Fix All Safe Problems');
    await code.notification(/read-only/).waitFor();
    await code.statusItem('Digest 1').waitFor();
  });
});

describe('an untrusted workspace', () => {
  const vscode = useVsCode({ files: { [path]: issue }, untrusted: true });

  it('has findings, fixes, preview and tree', async () => {
    const code = vscode();
    await code.openFile(path);
    await code.statusItem('Digest 1').waitFor();
    await code.runCommand('Digest: Fix All Safe Problems');
    await code.statusItem(/Digest$/).waitFor();
    await code.runCommand('Digest: Open Preview to the Side');
    await code.webview.getByText('2、@乙').waitFor();
    await code.runCommand('Digest: Focus on Projects View');
    await code.treeItem('Projects', /^MOSN/).waitFor();
  });
});

describe('a file of more than 200,000 characters', () => {
  const vscode = useVsCode({ files: { [path]: `${issue}\n${`${'很长的话，'.repeat(200)}\n\n`.repeat(1_050)}` } });

  it('is checked when one asks for it, until it changes', async () => {
    const code = vscode();
    await code.openFile(path);
    await code.statusItem('Digest').click();
    await code.page.locator('.quick-input-list').getByText('numbered 3').waitFor();
    await code.press('Escape');
    await (await code.problems()).filter({ hasText: 'numbered 3' }).waitFor();
    await code.openFile(path);
    await code.goTo(3, 1);
    await code.type('#');
    await code.page.locator('.markers-panel').getByText('numbered 3').waitFor({ state: 'detached' });
  });
});
