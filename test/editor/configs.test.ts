import { commands, languages, Position, Range, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { Configs } from '../../src/editor/configs';
import { FileWatcher } from '../../src/editor/stores/fileWatcher';
import type { Event } from '../../src/editor/stores/ports';
import { equal, ok } from '../support/assert';

/** Resolves when a condition holds, now or after one of the events. */
function until<T>(event: Event<T>, holds: () => boolean | Promise<boolean>): Promise<void> {
  return new Promise((resolve) => {
    const check = async () => {
      if (!(await holds())) return;
      listener.dispose();
      resolve();
    };
    const listener = event(() => void check());
    void check();
  });
}

/** Resolves with the next event. */
function next<T>(event: Event<T>): Promise<void> {
  return new Promise((resolve) => {
    const listener = event(() => {
      listener.dispose();
      resolve();
    });
  });
}

describe('a .digest.yml in the editor', () => {
  const watcher = new FileWatcher(workspace.createFileSystemWatcher('**'));
  const configs = new Configs(watcher);
  after(() => [configs, watcher].forEach((part) => part.dispose()));

  it('shows what is wrong in it, holds unsaved, and is forgotten when it is thrown away', async () => {
    const [folder] = workspace.workspaceFolders ?? [];
    ok(folder);
    const uri = Uri.joinPath(folder.uri, '.digest.yml');
    const issue = Uri.joinPath(folder.uri, 'content/zh/blog/weekly-20210416/index.md');
    const dialect = async () => (await configs.locate(issue)).config.dialect;
    const errors = () => languages.getDiagnostics(uri).filter(({ source }) => source === 'digest');
    equal(await dialect(), 'blackfriday');

    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document);
    const edit = new WorkspaceEdit();
    const start = document.getText().indexOf('blackfriday');
    const word = new Range(document.positionAt(start), document.positionAt(start + 'blackfriday'.length));
    edit.replace(uri, word, 'goldmark');
    edit.insert(uri, new Position(0, 0), 'nonsense: 1\n');
    await workspace.applyEdit(edit);
    await until(languages.onDidChangeDiagnostics, () => errors().length === 1);
    equal(errors()[0]?.range.start.line, 0);
    await until(configs.onDidChange, async () => (await dialect()) === 'goldmark');

    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(languages.onDidChangeDiagnostics, () => errors().length === 0);
    await until(configs.onDidChange, async () => (await dialect()) === 'blackfriday');
  });

  it('is forgotten with its folder, and kept while others come and go', async () => {
    const [workspaceFolder] = workspace.workspaceFolders ?? [];
    ok(workspaceFolder);
    const write = (path: string, text: string) =>
      workspace.fs.writeFile(Uri.joinPath(workspaceFolder.uri, path), new TextEncoder().encode(text));
    const issue = Uri.joinPath(workspaceFolder.uri, 'own/weekly-1/index.md');
    const dialect = async () => (await configs.locate(issue)).config.dialect;
    const created = next(configs.onDidChange);
    await write('own/.digest.yml', 'dialect: goldmark\n');
    await created;
    equal(await dialect(), 'goldmark');
    let changes = 0;
    const counting = configs.onDidChange(() => changes++);
    const seen = next(watcher.onDidChange);
    await write('own/weekly-1/index.md', 'Hello.\n');
    await seen;
    equal(changes, 0);
    counting.dispose();
    await workspace.fs.delete(Uri.joinPath(workspaceFolder.uri, 'own'), { recursive: true });
    await until(configs.onDidChange, async () => (await dialect()) === 'blackfriday');
  });
});
