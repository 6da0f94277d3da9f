import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openBrowser, openPage } from '../../tools/vscode/openBrowser.mjs';
import { runFolder, scratch, vsix } from '../../tools/vscode/paths.mjs';
import { installExtension, startServer } from '../../tools/vscode/server.mjs';
import { writeSettings } from '../../tools/vscode/settings.mjs';
import { resetKeys, resetWindow, writeFiles } from './resetWindow';
import { Workbench } from './workbench';

export interface SuiteOptions {
  /** Files of the workspace, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Settings of the machine. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Open the workspace in restricted mode. */
  readonly untrusted?: boolean;
  /** Take a window that no other suite has used. */
  readonly fresh?: boolean;
}

export interface VsCodeOptions extends Pick<SuiteOptions, 'files' | 'settings' | 'untrusted'> {
  /** A folder to open as it is, in place of `files`. */
  readonly folder?: string;
  /** Packed extensions to install besides ours. */
  readonly extensions?: readonly string[];
}

export interface VsCode extends Workbench {
  /** The folder of the server's data. */
  readonly data: string;
  /** The workspace, on disk. */
  readonly folder: string;
  /** Replaces the settings of the workspace. VS Code sees it a moment later. */
  configure(settings: Readonly<Record<string, unknown>>): Promise<void>;
  close(): Promise<void>;
}

/** The extension host of this run; `tools/test-ui.mjs` runs every test in both. */
export const extensionHost = process.env.DIGEST_EXTENSION_HOST === 'web' ? 'web' : 'node';

/** Commands by key, for what the palette does not offer while no editor is open. */
const keys = { f6: 'digest.fixAll', f7: 'digest.openPreview', f8: 'digest.insert.entry' };

/** Opens a VS Code of its own, empty but for the packed extension, which is installed as a user does it. */
export async function openVsCode(options: VsCodeOptions = {}): Promise<VsCode> {
  const run = await runFolder(`ui-${extensionHost}`);
  const folders = { data: join(run, 'data'), extensions: join(run, 'extensions') };
  const folder = options.folder ?? join(run, 'workspace');
  await writeFiles(folder, options.files ?? {});
  await writeSettings(folders.data, extensionHost, options.settings);
  const bindings = [...Object.entries(keys).map(([key, command]) => ({ key, command })), ...resetKeys];
  await writeFiles(join(folders.data, 'data/User'), { 'keybindings.json': JSON.stringify(bindings) });
  for (const file of [vsix, ...(options.extensions ?? [])]) await installExtension(file, folders);
  const server = await startServer({ ...folders, untrusted: options.untrusted ?? false });
  const browser = await openBrowser();
  const page = await openPage(browser, `http://${server.host}`);
  await page.goto(server.address(folder));
  const workbench = new Workbench(page);
  await workbench.ready();
  const close = async () => {
    await browser.close();
    await server.stop();
    await rm(run, { recursive: true, force: true, maxRetries: 5 });
  };
  const configure = (settings: object) => writeFiles(folder, { '.vscode/settings.json': JSON.stringify(settings) });
  return Object.assign(workbench, { folder, data: folders.data, configure, close });
}

/** The windows that suites have left behind as they should, trusted or not. */
const idle = new Map<boolean, VsCode>();

/** A window for a suite: one that another suite has left, emptied, or a new one. */
async function takeWindow(options: SuiteOptions): Promise<VsCode> {
  const untrusted = options.untrusted ?? false;
  const used = idle.get(untrusted);
  idle.delete(untrusted);
  if (used && !options.fresh) {
    try {
      await resetWindow(used, options, extensionHost);
      return used;
    } catch (error) {
      console.error('A window could not be emptied for the next suite, which gets a new one:', error);
    }
  }
  await used?.close();
  return openVsCode(options);
}

/**
 * For a `describe`: a VS Code that the whole of it shares. Opening a window costs several times what a test costs, so a suite
 * leaves its window to the next one, which empties it first. Where a test has failed, nobody knows what state the window is in:
 * a picture of it is kept, the window is not.
 */
export function useVsCode(options: SuiteOptions = {}): () => VsCode {
  let code: VsCode | undefined;
  let failed = false;
  before(async () => {
    code = await takeWindow(options);
  });
  afterEach(async function () {
    const test = this.currentTest;
    if (test?.state !== 'failed') return;
    failed = true;
    const picture = join(scratch, 'failures', `${extensionHost} ${test.fullTitle()}.png`.replace(/[^\w.]+/g, '-'));
    await mkdir(dirname(picture), { recursive: true });
    await code?.screenshot(picture);
    console.error(`A picture of the window: ${picture}`);
  });
  after(async function () {
    // A hook that failed counts as well: its tests have not run.
    const passed = !failed && this.test?.parent?.tests.every(({ state, pending }) => pending || state === 'passed');
    if (code && passed) idle.set(options.untrusted ?? false, code);
    else await code?.close();
    code = undefined;
  });
  return () => {
    if (!code) throw new Error('VS Code is open only while a test runs.');
    return code;
  };
}

/** Closes the windows that no suite has taken over. */
export async function closeWindows(): Promise<void> {
  for (const code of idle.values()) await code.close();
  idle.clear();
}
