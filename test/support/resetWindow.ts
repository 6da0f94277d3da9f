import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeSettings, type ExtensionHost } from '../../tools/vscode/settings.mjs';
import { eventually } from './eventually';
import type { SuiteOptions, VsCode } from './vscodeUi';
import { attempt } from './workbench';

const closeEditor = 'Control+Alt+Shift+F1';
const resetLayout = 'Control+Alt+Shift+F2';

/** Key bindings that `resetWindow` needs. */
export const resetKeys = [
  { key: 'ctrl+alt+shift+f1', command: 'workbench.action.revertAndCloseActiveEditor' },
  {
    key: 'ctrl+alt+shift+f2',
    command: 'runCommands',
    args: {
      commands: [
        'notifications.clearAll',
        // Else quick open would open a file again in the editor that another suite had chosen.
        'workbench.action.clearEditorHistoryWithoutConfirm',
        'workbench.action.closePanel',
        'workbench.view.explorer',
        'workbench.action.focusActiveEditorGroup',
      ],
    },
  },
];

let resets = 0;

/**
 * Empties a window that another suite has used, and makes it ready for the next one: no editors, only the given files and
 * settings. What changed on disk has reached the window when this returns.
 * @throws when something covers the window or does not close
 */
export async function resetWindow(code: VsCode, options: SuiteOptions, host: ExtensionHost): Promise<void> {
  const { page, folder, data } = code;
  const { files = {}, settings } = options;
  resets++;
  await page.context().unrouteAll();
  page.removeAllListeners('request');
  page.context().removeAllListeners('request');
  await code.press('Escape');
  await code.quickInput.waitFor({ state: 'hidden' });
  await closeEditors(code);
  await eventually(async () => {
    await code.press(resetLayout);
    await page.locator('.part.panel').waitFor({ state: 'hidden', ...attempt });
    await page
      .locator('.notifications-toasts .notification-toast')
      .first()
      .waitFor({ state: 'detached', ...attempt });
  });

  // The title says which settings the window has read. Those of the workspace win: they hide the machine's until they are deleted.
  const [workspaceTitle, machineTitle] = [`Reset ${resets} of the workspace`, `Reset ${resets} of the machine`];
  await writeSettings(data, host, { ...settings, 'window.title': machineTitle });
  await writeFiles(folder, { '.vscode/settings.json': JSON.stringify({ 'window.title': workspaceTitle }) });
  await waitForTitle(code, workspaceTitle);
  for (const name of await readdir(folder)) {
    if (name !== '.vscode') await rm(join(folder, name), { recursive: true, force: true });
  }
  await writeFiles(folder, files);
  // Last, since changes are heard of in the order in which they were made.
  if (!files['.vscode/settings.json']) await rm(join(folder, '.vscode'), { recursive: true, force: true });
  await waitForTitle(code, machineTitle);
}

/** Closes every editor, what was typed in it included. A key is lost while a webview that has the focus goes away. */
async function closeEditors({ page }: VsCode): Promise<void> {
  const tabs = page.locator('.part.editor .tab');
  for (let left = await tabs.count(); left > 0; left = await tabs.count()) {
    await eventually(async () => {
      await page.keyboard.press(closeEditor);
      await page.waitForFunction(
        (count) => document.querySelectorAll('.part.editor .tab').length < count,
        left,
        attempt,
      );
    });
  }
}

async function waitForTitle({ page }: VsCode, title: string): Promise<void> {
  await page.waitForFunction((wanted) => document.title.includes(wanted), title);
}

/** Writes files into a folder, by their paths in it. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
