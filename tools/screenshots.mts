// Takes the README's picture in a real VS Code: `npm run screenshots`; with a folder, in every theme: `npm run screenshots -- FOLDER`.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openVsCode } from '../test/support/vscodeUi';

const themes = [
  ['Light Modern', 'vs', 'light'],
  ['Dark Modern', 'vs-dark', 'dark'],
  ['Dark High Contrast', 'hc-black', 'hc-dark'],
  ['Light High Contrast', 'hc-light', 'hc-light'],
] as const;
const folder = process.argv[2];

const code = await openVsCode({ folder: join(import.meta.dirname, '../sample') });
try {
  await code.page.setViewportSize({ width: 1280, height: 800 });
  await code.useTheme('Light Modern', 'vs');
  await code.openFile('content/zh/blog/weekly-20230519/index.md');
  await code.problems();
  await code.runCommand('Digest: Focus on Projects View');
  const tree = (label: string | RegExp) => code.treeItem('Projects', label);
  await tree(/^Seata/).click();
  await tree(/草稿/).first().click();
  await code.press('ArrowRight');
  await tree(/读者庚/).waitFor();
  await code.openFile('content/zh/blog/weekly-20230519/index.md');
  await code.runCommand('Digest: Open Preview to the Side');
  await code.webview.getByText('每周读者问答').first().waitFor();
  if (folder) {
    await mkdir(folder, { recursive: true });
    for (const [label, kind, name] of themes) {
      await code.useTheme(label, kind);
      await code.screenshot(join(folder, `workbench-${name}.png`));
    }
  } else {
    await mkdir('docs/images', { recursive: true });
    await code.screenshot('docs/images/workbench.png');
  }
} finally {
  await code.close();
}
