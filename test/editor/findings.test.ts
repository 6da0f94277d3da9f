import {
  commands,
  ConfigurationTarget,
  languages,
  Range,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type CodeAction,
  type Diagnostic,
  type TextDocument,
} from 'vscode';
import { deepEqual, equal, ok } from '../support/assert';
import { lines, writeIssue } from '../support/digestFiles';
import { orNone } from '../support/orNone';

const encode = (text: string) => new TextEncoder().encode(text);

/** A folder of the workspace for one test. */
function makeFolder(name: string): Uri {
  const [root] = workspace.workspaceFolders ?? [];
  ok(root);
  return Uri.joinPath(root.uri, 'content/zh/blog', name);
}

const entry = (question: string) => [{ asker: '甲', question, project: lines.mosn }];

function codeOf({ code }: Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

const rulesAt = (uri: Uri) =>
  languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'digest')
    .map(codeOf);

/** Resolves when the findings of a file are these. */
function untilFound(uri: Uri, ...rules: string[]): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (JSON.stringify(rulesAt(uri)) !== JSON.stringify(rules)) return;
      listener.dispose();
      resolve();
    };
    const listener = languages.onDidChangeDiagnostics(check);
    check();
  });
}

async function show(uri: Uri): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  return document;
}

async function actionsOf(document: TextDocument, resolved = 0): Promise<CodeAction[]> {
  const whole = document.validateRange(new Range(0, 0, document.lineCount, 0));
  const found = await orNone(
    commands.executeCommand<CodeAction[] | undefined>(
      'vscode.executeCodeActionProvider',
      document.uri,
      whole,
      'quickfix',
      resolved,
    ),
  );
  return found ?? [];
}

/** VS Code drops a request while other extensions still register: asks again until the action is there. */
async function findAction(document: TextDocument, title: RegExp): Promise<CodeAction> {
  for (;;) {
    const found = (await actionsOf(document, 50)).find((action) => title.test(action.title));
    if (found) return found;
  }
}

describe('the findings in the editor', () => {
  const made: Uri[] = [];
  async function write(folder: Uri, name: string, text: string): Promise<Uri> {
    const uri = Uri.joinPath(folder, name);
    await workspace.fs.writeFile(uri, encode(text));
    made.push(uri);
    return uri;
  }
  afterEach(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    for (const uri of made.splice(0))
      await workspace.fs.delete(Uri.joinPath(uri, '..'), { recursive: true }).then(undefined, () => undefined);
  });

  it('know the files beside an issue, as they come and go', async () => {
    const folder = makeFolder('weekly-20300105');
    const text = writeIssue('Weekly', '2030-01-05', entry('![图](a.png)')).replace('tags:', 'description: x\ntags:');
    const uri = await write(folder, 'index.md', text);
    await show(uri);
    await untilFound(uri, 'image-missing');
    const image = await write(folder, 'a.png', '');
    await untilFound(uri);
    await workspace.fs.delete(image);
    await untilFound(uri, 'image-missing');
  });

  it('know what earlier issues recommended when all have been read, and follow them', async () => {
    const reading = '\n### 推荐阅读\n\n- [一篇文章](https://example.org/articles/1)\n';
    const issue = (day: string) =>
      writeIssue('Weekly', day, entry('为什么？')).replace('tags:', 'description: x\ntags:') + reading;
    const uri = await write(makeFolder('weekly-20300112'), 'index.md', issue('2030-01-12'));
    const earlier = await write(makeFolder('weekly-20300106'), 'index.md', issue('2030-01-06'));
    await show(uri);
    await untilFound(uri, 'reading-seen-before');
    const [found] = languages.getDiagnostics(uri);
    equal(found?.relatedInformation?.[0]?.location.uri.toString(), earlier.toString());
    await workspace.fs.writeFile(earlier, encode(issue('2030-01-06').replace('articles/1', 'articles/2')));
    await untilFound(uri);
  });

  it('are of all issues when asked for, and live ones take their place', async () => {
    const broken = writeIssue('Weekly', '2030-01-13', entry('为什么？'))
      .replace('**1、', '**2、')
      .replace('tags:', 'description: x\ntags:');
    const uri = await write(makeFolder('weekly-20300113'), 'index.md', broken);
    const large = await write(makeFolder('weekly-20300113b'), 'index.md', `${broken}\n${'长\n\n'.repeat(70_000)}`);
    await commands.executeCommand('digest.checkAll');
    const [first] = rulesAt(uri);
    equal(first, 'number-sequence');
    deepEqual(rulesAt(large)[0], 'number-sequence');
    const document = await show(uri);
    const edit = new WorkspaceEdit();
    const at = document.getText().indexOf('**2、') + 2;
    edit.replace(uri, new Range(document.positionAt(at), document.positionAt(at + 1)), '1');
    await workspace.applyEdit(edit);
    await untilFound(uri);
    await commands.executeCommand('digest.checkAll');
    deepEqual(rulesAt(uri), []);
  });

  it('are silenced by the comment that a quick fix writes', async () => {
    const text = writeIssue('Weekly', '2030-01-15', [...entry('为什么？'), ...entry('怎么办？')])
      .replace('**2、', '**4、')
      .replace('tags:', 'description: x\ntags:');
    const uri = await write(makeFolder('weekly-20300115'), 'index.md', text);
    const document = await show(uri);
    await untilFound(uri, 'number-sequence');
    const action = await findAction(document, /^Ignore this problem$/);
    ok(action.edit);
    ok(action.isPreferred !== true);
    await workspace.applyEdit(action.edit);
    ok(document.getText().includes('\n\n<!-- digest-disable-next-line number-sequence -->\n\n**4、'));
    await untilFound(uri);
    await commands.executeCommand('undo');
    equal(document.getText(), text);
    const whole = await findAction(document, /^Ignore number-sequence in this issue$/);
    ok(whole.edit);
    await workspace.applyEdit(whole.edit);
    ok(document.getText().startsWith('---\n# digest-disable number-sequence\n'));
    await untilFound(uri);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('are repaired together, rule by rule', async () => {
    const link = (name: string) =>
      `[${name}](https://mp.weixin.qq.com/s?__biz=M&mid=1&idx=1&sn=${name}&chksm=ab&scene=21#wechat_redirect)`;
    const text = writeIssue('Weekly', '2030-01-16', entry(`${link('a')} ${link('b')}`))
      .replace('**1、', '**2、')
      .replace('tags:', 'description: x\ntags:');
    const uri = await write(makeFolder('weekly-20300116'), 'index.md', text);
    const document = await show(uri);
    const action = await findAction(document, /^Fix all 2 link-tracking problems/);
    ok(action.edit);
    await workspace.applyEdit(action.edit);
    ok(!document.getText().includes('chksm'));
    await untilFound(uri, 'number-sequence');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('have no quick fix where a file is read-only', async () => {
    const text = writeIssue('Weekly', '2030-01-17', entry('为什么？'))
      .replace('**1、', '**2、')
      .replace('tags:', 'description: x\ntags:');
    const uri = await write(makeFolder('weekly-20300117'), 'index.md', text);
    const document = await show(uri);
    await findAction(document, /^Ignore this problem$/);
    const files = workspace.getConfiguration('files');
    await files.update('readonlyInclude', { '**/weekly-20300117/**': true }, ConfigurationTarget.Global);
    try {
      // The setting is known a moment later than its promise says.
      while ((await actionsOf(document)).length > 0);
    } finally {
      await files.update('readonlyInclude', undefined, ConfigurationTarget.Global);
    }
  });
});

describe('a .digest.yml that is open', () => {
  it('tells of globs, files and folders that lead to nothing', async () => {
    const folder = makeFolder('weekly-20300118');
    const uri = Uri.joinPath(folder, '.digest.yml');
    const rows = [
      'issues: ["*.md", "none/*.md"]',
      'site: { static: [img, none] }',
      'template: none.md',
      'stylesheet: a.css',
    ];
    for (const name of ['index.md', 'a.css', 'img/a.png'])
      await workspace.fs.writeFile(Uri.joinPath(folder, name), encode(''));
    await workspace.fs.writeFile(uri, encode(rows.join('\n')));
    try {
      const document = await show(uri);
      const found = () => languages.getDiagnostics(uri).map(({ range }) => document.getText(range));
      while (found().length < 3)
        await new Promise<void>((resolve) => {
          const listener = languages.onDidChangeDiagnostics(() => {
            listener.dispose();
            resolve();
          });
        });
      deepEqual(found(), ['"none/*.md"', 'none', 'none.md']);
    } finally {
      await commands.executeCommand('workbench.action.closeAllEditors');
      await workspace.fs.delete(folder, { recursive: true });
    }
  });
});

describe('the page of a rule', () => {
  it('opens rendered', async () => {
    await commands.executeCommand('digest.showRule', 'image-missing');
    const isShown = () =>
      window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => /image-missing/.test(label)));
    while (!isShown())
      await new Promise<void>((resolve) => {
        const listener = window.tabGroups.onDidChangeTabs(() => {
          listener.dispose();
          resolve();
        });
      });
    const [tab] = window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(({ label }) => /image-missing/.test(label)));
    ok(tab && /Preview/.test(tab.label));
    await commands.executeCommand('workbench.action.closeAllEditors');
  });
});
