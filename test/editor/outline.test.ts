import { commands, SymbolKind, workspace, type DocumentSymbol, type FoldingRange, type Uri } from 'vscode';
import { deepEqual, ok } from '../support/assert';
import { lines, writeIssue } from '../support/digestFiles';

const text = writeIssue('Weekly | 四月', '2021-04-02', [
  { asker: '甲', question: '热升级会断开连接吗？', project: lines.mosn },
  { asker: '乙', question: '空回滚怎么办？' },
]);

async function open(content: string): Promise<Uri> {
  return (await workspace.openTextDocument({ language: 'markdown', content })).uri;
}

const symbolsOf = async (uri: Uri) =>
  (await commands.executeCommand<DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', uri)) ?? [];

describe('the outline', () => {
  it('has the entries of an issue below their section', async () => {
    const symbols = await symbolsOf(await open(text));
    const section = symbols.find(({ children }) => children.some(({ kind }) => kind === SymbolKind.Field));
    ok(section, 'no section with entries');
    deepEqual(
      section.children.map(({ name, detail, selectionRange }) => [name, detail, selectionRange.start.line]),
      [
        ['1、@甲', '热升级会断开连接吗？', 9],
        ['2、@乙', '空回滚怎么办？', 17],
      ],
    );
  });

  it('leaves other Markdown to VS Code', async () => {
    const symbols = await symbolsOf(await open('# Notes\n\n**1、@甲** 提问：\n\n> 问？\n\nA：答。\n'));
    ok(symbols.every(({ kind }) => kind !== SymbolKind.Field));
  });

  it('folds entries and the front matter', async () => {
    const uri = await open(text);
    const folds = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', uri);
    const found = new Set(folds.map(({ start, end }) => `${start}-${end}`));
    deepEqual(
      ['0-5', '9-15', '17-21'].filter((fold) => !found.has(fold)),
      [],
    );
  });
});
