import { commands, Uri, window, workspace } from 'vscode';
import { equal, ok } from '../support/assert';
import { writeIssue } from '../support/digestFiles';

describe('inserting a whole issue', () => {
  const [workspaceFolder] = workspace.workspaceFolders ?? [];
  let made = 0;
  let folder: Uri;
  const write = (path: string, text: string) =>
    workspace.fs.writeFile(Uri.joinPath(folder, path), new TextEncoder().encode(text));
  const insert = async (path: string) => {
    await write(path, '');
    const document = await workspace.openTextDocument(Uri.joinPath(folder, path));
    await window.showTextDocument(document);
    await commands.executeCommand('digest.insert.issue');
    return document.getText();
  };

  beforeEach(() => {
    // A new one each time: what is known of one that is gone is forgotten a moment later.
    folder = Uri.joinPath(workspaceFolder?.uri ?? Uri.file('/'), `insert-${++made}`);
  });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await workspace.fs.delete(folder, { recursive: true });
  });

  it('takes the template that the digest has', async () => {
    await write('.digest.yml', 'template: issue-template.txt\n');
    await write('issue-template.txt', '---\ntitle: News\n---\n\nHello.\n');
    equal(await insert('weekly-1/index.md'), '---\ntitle: News\n---\n\nHello.\n');
  });

  it('takes none from outside of the folder of the configuration', async () => {
    await write('.digest.yml', 'template: ../outside.txt\n');
    ok((await insert('weekly-1/index.md')).includes('**1'));
  });

  it('is like the newest issue of the workspace', async () => {
    const newest = writeIssue('港口周报 | 备份', '2099-01-02', [{ asker: '甲', question: '为什么？' }]);
    await write('.digest.yml', 'dialect: goldmark\n');
    await write('weekly-20990102/index.md', newest);
    // The disk is followed once all issues have been read.
    await commands.executeCommand('digest.refresh');
    const inserted = await insert('weekly-20990109/index.md');
    ok(inserted.includes('title: "港口周报 | '), inserted);
    ok(inserted.includes('### 读者问答'), inserted);
  });
});
