import { commands, window, workspace, type CodeAction, type Range, type TextDocument } from 'vscode';
import { deepEqual, equal, ok } from '../support/assert';
import { lines, writeIssue } from '../support/digestFiles';
import { orNone } from '../support/orNone';

const text = writeIssue('Weekly', '2021-04-02', [
  { asker: '甲', question: '为什么？', project: lines.mosn },
  { asker: '乙', question: '怎么办？', project: lines.mosn },
]).replace('**2、', '**3、');

async function open(content: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ language: 'markdown', content });
  await window.showTextDocument(document);
  return document;
}

const whole = (document: TextDocument): Range =>
  document.validateRange(document.lineAt(0).range.with(undefined, document.lineAt(document.lineCount - 1).range.end));

async function actionsOf(document: TextDocument, kind: string): Promise<CodeAction[]> {
  const found = await orNone(
    commands.executeCommand<CodeAction[] | undefined>(
      'vscode.executeCodeActionProvider',
      document.uri,
      whole(document),
      kind,
    ),
  );
  return found ?? [];
}

/** VS Code drops a request while other extensions still register: asks again until the action is there. */
async function findAction(document: TextDocument, kind: string, title: RegExp): Promise<CodeAction> {
  for (;;) {
    const found = (await actionsOf(document, kind)).find((action) => title.test(action.title));
    if (found) return found;
  }
}

describe('the code actions', () => {
  it('prefer what is safe or the only fix', async () => {
    const number = await findAction(await open(text), 'quickfix', /^Renumber/);
    equal(number.isPreferred, true);
  });

  it('repair all that is safe in one edit', async () => {
    const document = await open(text);
    const action = await findAction(document, 'source.fixAll.digest', /^Fix all safe/);
    ok(action.edit);
    await workspace.applyEdit(action.edit);
    ok(document.getText().includes('**2、@乙'));
    deepEqual(await actionsOf(document, 'source.fixAll.digest'), []);
  });

  it('are none in Markdown that is no issue', async () => {
    deepEqual(await actionsOf(await open('# Notes\n\n![picture] (a.png)\n'), 'quickfix'), []);
  });
});
