import { commands, Disposable, l10n, window, type TreeView } from 'vscode';
import { mostFiles, type IssueFiles, type Scan } from '../archive/issueFiles';
import { goToEntry } from './goToEntry';
import type { Node } from './nodes';
import { ProjectsTree } from './projectsTree';
import { revealInTree } from './revealInTree';

const viewId = 'digest.projects';

/** The view of the projects with all that belongs to it. */
export function registerTree(files: IssueFiles): Disposable {
  const tree = new ProjectsTree(files);
  const view = window.createTreeView(viewId, { treeDataProvider: tree, showCollapseAll: true });
  return Disposable.from(
    tree,
    view,
    files.onDidBegin((done) => void showProgress(view, files, done)),
    commands.registerCommand('digest.refresh', () => files.rescan()),
    commands.registerCommand('digest.stopReading', () => files.stop()),
    commands.registerCommand('digest.findInTree', async () => {
      await commands.executeCommand(`${viewId}.focus`);
      await commands.executeCommand('list.find');
    }),
    commands.registerCommand('digest.goToEntry', () => goToEntry(files)),
    commands.registerCommand('digest.revealInTree', () => revealInTree(view, tree, files)),
  );
}

/** Shows that the issues are being read, and afterwards what of them was not. */
async function showProgress(view: TreeView<Node>, files: IssueFiles, done: Promise<void>): Promise<void> {
  void commands.executeCommand('setContext', 'digest.reading', true);
  await window.withProgress({ location: { viewId } }, () => done);
  // Another reading may have begun meanwhile; it shows its own end.
  if (files.scan.state === 'running') return;
  view.message = describeScan(files.scan);
  void commands.executeCommand('setContext', 'digest.reading', false);
  void commands.executeCommand('setContext', 'digest.read', true);
}

function describeScan({ state, files, read, capped }: Scan): string {
  if (state === 'stopped')
    return l10n.t('Scan stopped after {0} of {1} files. Refresh to scan all files.', read, files);
  if (capped) return l10n.t('Only {0} Markdown files were read; the workspace contains more.', mostFiles);
  return '';
}
