import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openBrowser, openPage } from '../../tools/vscode/openBrowser.mjs';
import { runFolder, scratch, vsix } from '../../tools/vscode/paths.mjs';
import { installExtension, startServer } from '../../tools/vscode/server.mjs';
import { writeSettings } from '../../tools/vscode/settings.mjs';
import { Workbench } from './workbench';

export interface VsCodeOptions {
  /** Files of the workspace, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** A folder to open as it is, in place of `files`. */
  readonly folder?: string;
  /** Settings of the machine. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Commands by key, for what the palette does not offer. */
  readonly keys?: Readonly<Record<string, string>>;
  /** Packed extensions to install besides ours. */
  readonly extensions?: readonly string[];
  /** Open the workspace in restricted mode. */
  readonly untrusted?: boolean;
}

export interface VsCode extends Workbench {
  /** The workspace, on disk. */
  readonly folder: string;
  /** Replaces the settings of the workspace. VS Code sees it a moment later. */
  configure(settings: Readonly<Record<string, unknown>>): Promise<void>;
  close(): Promise<void>;
}

/** The extension host of this run; `tools/test-ui.mjs` runs every test in both. */
export const extensionHost = process.env.DIGEST_EXTENSION_HOST === 'web' ? 'web' : 'node';

/** Opens a VS Code of its own, empty but for the packed extension, which is installed as a user does it. */
export async function openVsCode(options: VsCodeOptions = {}): Promise<VsCode> {
  const run = await runFolder(`ui-${extensionHost}`);
  const folders = { data: join(run, 'data'), extensions: join(run, 'extensions') };
  const folder = options.folder ?? join(run, 'workspace');
  await writeFiles(folder, options.files ?? {});
  await writeSettings(folders.data, extensionHost, options.settings);
  const bindings = Object.entries(options.keys ?? {}).map(([key, command]) => ({ key, command }));
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
  return Object.assign(workbench, { folder, configure, close });
}

/** For a `describe`: opens a VS Code before its tests and closes it after them; a test that fails leaves a picture. */
export function useVsCode(options: VsCodeOptions = {}): () => VsCode {
  let code: VsCode | undefined;
  before(async () => {
    code = await openVsCode(options);
  });
  afterEach(async function () {
    const test = this.currentTest;
    if (test?.state !== 'failed') return;
    const picture = join(scratch, 'failures', `${extensionHost} ${test.fullTitle()}.png`.replace(/[^\w.]+/g, '-'));
    await mkdir(dirname(picture), { recursive: true });
    await code?.screenshot(picture);
    console.error(`A picture of the window: ${picture}`);
  });
  after(() => code?.close());
  return () => {
    if (!code) throw new Error('VS Code is open only while a test runs.');
    return code;
  };
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
