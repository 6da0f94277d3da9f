import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { useVsCode } from '../support/vscodeUi';

const sample = join(import.meta.dirname, '../../sample');
const draft = 'content/zh/blog/weekly-20230519/index.md';

/** The sample digest, as a workspace of its own that may be changed. */
function copySample(): Record<string, string> {
  const names = readdirSync(sample, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(md|yml|svg)$/.test(name),
  );
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(sample, name), 'utf8')]));
}

describe('the whole job on the sample digest', () => {
  const vscode = useVsCode({ files: copySample() });

  it('shows what is wrong in the Problems panel', async () => {
    const code = vscode();
    await code.openFile(draft);
    const rows = await code.problems();
    for (const message of [/no author/, /space.*between/i, /no project line/, /numbered 4/, /answer is empty/]) {
      await rows.filter({ hasText: message }).waitFor();
    }
    await code.statusItem('Digest 5').waitFor();
  });

  it('repairs a number, and one undo takes it back', async () => {
    const code = vscode();
    await code.openFile(draft);
    await code.goTo(31, 3);
    await code.chooseCodeAction('Renumber from 3');
    await code.editor.getByText('**3. 读者壬** 提问：').waitFor();
    await code.press('ControlOrMeta+Z');
    await code.editor.getByText('**4. 读者壬** 提问：').waitFor();
    await code.statusItem('Digest 5').waitFor();
  });

  it('repairs all that is safe, in one step', async () => {
    const code = vscode();
    await code.openFile(draft);
    await code.runCommand('Digest: Fix All Safe Problems');
    await code.statusItem('2 problems were fixed. Left: ').waitFor();
    await code.statusItem('Digest 3').waitFor();
    await code.press('ControlOrMeta+Z');
    await code.statusItem('Digest 5').waitFor();
  });

  it('shows in the preview what is typed', async () => {
    const code = vscode();
    await code.openFile(draft);
    await code.runCommand('Digest: Open Preview to the Side');
    await code.webview.getByRole('heading', { name: '每周读者问答' }).waitFor();
    await code.openFile(draft);
    await code.goTo(19, 3);
    await code.type('新的一句话');
    await code.webview.getByText('新的一句话').waitFor();
  });

  it('opens an entry from the tree', async () => {
    const code = vscode();
    await code.runCommand('Digest: Focus on Projects View');
    // All of its nine projects: rows move as long as issues are being read.
    await code
      .treeItem('Projects', /, Entries: /)
      .nth(8)
      .waitFor();
    await code.treeItem('Projects', /^SOFARegistry/).click();
    await code.treeItem('Projects', /2021-04-16/).click();
    await code.press('ArrowRight');
    await code.treeItem('Projects', /读者丁/).click();
    await code.statusItem('Ln 25, Col 1').waitFor();
    assert.ok((await code.visibleLines()).some((line) => line.includes('**2、@读者丁** 提问：')));
  });
});

describe('an image that is being typed', () => {
  const broken = [
    '![图](https://example.org/a b.png)',
    '![图] (https://example.org/a.png)',
    '！[图](https://example.org/a.png)',
    '![图](https://example.org/a.png',
    '![图]（https://example.org/a.png）',
    '![图](htps://example.org/a.png)',
  ];
  const vscode = useVsCode({
    files: {
      'weekly-20240105/index.md': `---\ntitle: "样刊周报"\nauthor: "编辑部"\ndate: 2024-01-05\n---\n\n${'第一行\n\n\n\n'.repeat(broken.length)}`,
    },
    settings: { 'editor.autoClosingBrackets': 'never' },
  });

  it('is flagged where it breaks when the cursor leaves its line, not before', async () => {
    const code = vscode();
    await code.openFile('weekly-20240105/index.md');
    await code.statusItem('Digest').waitFor();
    const told = (count: number) =>
      eventually(async () => {
        const label = (await code.page.locator('[id="status.problems"]').getAttribute('aria-label')) ?? '';
        // "No Problems", "Errors: 1", "Errors: 1, Warnings: 1"
        assert.equal(label.match(/\d+/g)?.reduce((sum, digits) => sum + Number(digits), 0) ?? 0, count);
      });
    for (const [i, image] of broken.entries()) {
      await code.goTo(9 + i * 4);
      await code.type(image);
      // The count in the status bar knows of it already: the rules have run, the line itself stays quiet.
      await code.statusItem(`Digest ${i + 1}`).waitFor();
      await told(i);
      await code.press('ArrowDown');
      await told(i + 1);
    }
    const rows = await code.problems();
    for (const i of broken.keys()) await rows.filter({ hasText: `[Ln ${9 + i * 4},` }).waitFor();
  });
});
