import { useVsCode } from '../support/vscodeUi';

describe('the packed extension, installed', () => {
  const vscode = useVsCode({ files: { 'notes.md': '# Notes\n' }, fresh: true });

  it('has its command in the palette', async () => {
    await vscode().findCommand('Digest: Show Log');
  });

  it('activates with the first Markdown file', async () => {
    await vscode().openFile('notes.md');
    await vscode().activated('Digest Desk');
  });

  it('shows its log', async () => {
    await vscode().runCommand('Digest: Show Log');
    await vscode().page.locator('.part.panel .action-label', { hasText: 'Output' }).waitFor();
  });
});
