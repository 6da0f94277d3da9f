import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strictEqual as equal } from 'node:assert';
import { useVsCode } from '../support/vscodeUi';

const seeds = process.env['DIGEST_SEEDS'] ?? resolve('../shared/corpus/seeds');

describe('the issues that the project was started from', function () {
  if (!existsSync(seeds)) {
    it('are not here');
    return;
  }
  const vscode = useVsCode({
    files: Object.fromEntries(
      readdirSync(seeds).map((name) => [
        `blog/${name.replace('.md', '')}/index.md`,
        readFileSync(join(seeds, name), 'utf8'),
      ]),
    ),
  });

  it('show exactly the five answers without a project link', async () => {
    const code = vscode();
    await code.openFile('blog/sofa-weekly-20210910/index.md');
    await code.statusItem(/Digest \d/).waitFor();
    const rows = await code.problems();
    const missing = rows.filter({ hasText: 'project-link-missing' });
    await missing.nth(4).waitFor();
    equal(await missing.count(), 5);
  });

  it('show no warning where nothing is missing', async () => {
    const code = vscode();
    await code.openFile('blog/sofa-weekly-20210402/index.md');
    await code
      .statusItem(/Digest/)
      .locator('.codicon-check, .codicon-info')
      .waitFor();
  });

  it('stand in the tree under their projects, marked where those are inferred', async () => {
    const code = vscode();
    await code.runCommand('Digest: Focus on Projects View');
    for (const project of [/^MOSN/, /^SOFAJRaft/, /^Seata/]) await code.treeItem('Projects', project).waitFor();
    for (const [project, marked] of [
      ['MOSN', 3],
      ['Seata', 2],
    ] as const) {
      await code.treeItem('Projects', new RegExp(`^${project}`)).click();
      await code.treeItem('Projects', /2021-09-10/).click();
      await code.press('ArrowRight');
      await code
        .treeItem('Projects', /no project line/)
        .nth(marked - 1)
        .waitFor();
      equal(await code.treeItem('Projects', /no project line/).count(), marked);
      await code.runCommand('Digest: Focus on Projects View');
      await code.page.getByRole('button', { name: 'Collapse All' }).first().click();
    }
  });
});
