import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lines, writeIssue } from '../support/digestFiles';
import { useVsCode } from '../support/vscodeUi';

const april = writeIssue('Weekly | 四月', '2021-04-02', [
  { asker: '甲', question: '热升级会断开连接吗？', project: lines.mosn },
  { asker: '乙', question: '空回滚怎么办？', project: lines.seata },
]);
const september = writeIssue('Weekly | 九月', '2021-09-10', [
  { asker: '丙', question: 'MOSN 的日志在哪里？' },
  { asker: '丁', question: '下次直播是什么时候？' },
]);
const about = (asker: string) =>
  writeIssue(`Weekly | ${asker}`, '2022-01-07', [{ asker, question: '怎么配置？', project: lines.seata }]);

describe('the tree of projects', () => {
  const vscode = useVsCode({
    files: {
      'blog/weekly-20210402/index.md': april,
      'blog/weekly-20210910/index.md': september,
      'blog/how-to/index.md': '---\ntitle: How to\n---\n\nText.\n',
      'node_modules/weekly-20200101/index.md': april,
    },
  });
  const row = (name: RegExp) => vscode().treeItem('Projects', name);
  const expand = (name: RegExp) => row(name).locator('.monaco-tl-twistie').click();
  const write = async (path: string, text: string) => {
    const file = join(vscode().folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };

  it('lists the projects of all issues, with counts', async () => {
    await vscode().runCommand('View: Show Digest');
    await row(/^MOSN, Entries: 2, Issues: 2, Without a project line: 1$/).waitFor();
    await row(/^Seata, Entries: 1, Issues: 1$/).waitFor();
    await row(/^Unlinked, Entries: 1, Issues: 1, Without a project line: 1$/).waitFor();
  });

  it('marks an entry without a project line', async () => {
    await expand(/^MOSN/);
    await expand(/^Weekly \| 九月, 2021-09-10/);
    await row(/^1、@丙, no project line, MOSN 的日志在哪里？$/).waitFor();
  });

  it('opens an entry at its line', async () => {
    await row(/^1、@丙/).click();
    await vscode().statusItem('Ln 10, Col 1').waitFor();
  });

  it('follows what is typed and keeps what is expanded', async () => {
    await vscode().openFile('blog/weekly-20210910/index.md');
    await vscode().goTo(14, 5);
    await vscode().press('End');
    await vscode().press('Enter');
    await vscode().type(lines.mosn);
    await row(/^MOSN, Entries: 2, Issues: 2$/).waitFor();
    await row(/^1、@丙, MOSN 的日志在哪里？$/).waitFor();
  });

  it('follows the disk, also in a folder that was just made', async () => {
    await write('blog/weekly-20220107/index.md', about('戊'));
    await row(/^Seata, Entries: 2, Issues: 2$/).waitFor();
    await write('blog/2022/deep/weekly-20220107/index.md', about('己'));
    await row(/^Seata, Entries: 3, Issues: 3$/).waitFor();
    await rename(join(vscode().folder, 'blog/2022'), join(vscode().folder, 'blog/archive'));
    await expand(/^Seata/);
    await row(/^Weekly \| 己/).waitFor();
    await rm(join(vscode().folder, 'blog/archive'), { recursive: true });
    await row(/^Seata, Entries: 2, Issues: 2$/).waitFor();
    await write('blog/weekly-20220107/index.md', about('戊').replace(lines.seata, lines.mosn));
    await row(/^Seata, Entries: 1, Issues: 1$/).waitFor();
  });

  it('shows the entry at the cursor', async () => {
    await vscode().openFile('blog/weekly-20210402/index.md');
    await vscode().goTo(20);
    await vscode().runCommand('Digest: Reveal in Digest View');
    await row(/^2、@乙/)
      .and(vscode().page.locator('[aria-selected="true"]'))
      .waitFor();
  });

  it('goes to an entry that is picked', async () => {
    await vscode().runCommand('Digest: Go to Entry…');
    await vscode().quickInput.fill('配置 2022 戊');
    await vscode().quickItem('1、@戊').click();
    await vscode().editor.getByText('**1、@戊**').waitFor();
  });

  it('finds an entry below rows that nobody has opened', async () => {
    await vscode().page.locator('.part.sidebar').hover();
    await vscode().page.locator('.part.sidebar .action-label[aria-label="Find in Digest View"]').first().click();
    await vscode().quickInput.fill('直播');
    await vscode().quickItem('2、@丁').click();
    await row(/^2、@丁/)
      .and(vscode().page.locator('[aria-selected="true"]'))
      .waitFor();
  });

  it('has issues without questions too, and shows the one that is open', async () => {
    await write('blog/weekly-20220114/index.md', '---\ntitle: Weekly | 空\ndate: 2022-01-14\n---\n\n没有提问。\n');
    await row(/^Issues Without Questions, Issues: 1$/).waitFor();
    await vscode().openFile('blog/weekly-20220114/index.md');
    await vscode().runCommand('Digest: Reveal in Digest View');
    await row(/^Weekly \| 空, 2022-01-14/)
      .and(vscode().page.locator('[aria-selected="true"]'))
      .waitFor();
  });
});

describe('the tree of a folder without issues', () => {
  const vscode = useVsCode({ files: { 'notes.md': '# Notes\n' } });

  it('says what an issue is, until there is one', async () => {
    await vscode().runCommand('View: Show Digest');
    const welcome = vscode().page.locator('.welcome-view', { hasText: 'No digest entries were found' });
    await welcome.waitFor();
    const folder = join(vscode().folder, 'weekly-20220107');
    await mkdir(folder);
    await writeFile(join(folder, 'index.md'), about('庚'));
    await vscode()
      .treeItem('Projects', /^Seata, Entries: 1/)
      .waitFor();
    await welcome.waitFor({ state: 'hidden' });
  });
});
