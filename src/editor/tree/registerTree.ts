import { commands, Disposable, l10n, Uri, window, type TextDocument, type TreeView } from 'vscode';
import { findEntryAt } from '../../core/archive/issueSummary';
import { maxFiles, type IssueFiles, type Scan } from '../archive/issueFiles';
import { activeDocument } from '../tabs';
import { openAt, type Node } from './nodes';
import { pickEntry } from './pickEntry';
import { ProjectsTree } from './projectsTree';

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
    commands.registerCommand('digest.findInTree', () => findInTree(view, tree, files)),
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
  if (capped) return l10n.t('Only {0} Markdown files were read; the workspace contains more.', maxFiles);
  return '';
}

/** Lets the user pick one of all entries, and opens it. */
async function goToEntry(files: IssueFiles): Promise<void> {
  const picked = await pickEntry(files);
  if (!picked) return;
  const { command, arguments: args = [] } = openAt(Uri.parse(picked.issue.uri, true), picked.entry.line);
  await commands.executeCommand(command, ...args);
}

/** Lets the user pick one of all entries, and shows it in the tree: the tree's own search knows only rows that were opened. */
async function findInTree(view: TreeView<Node>, tree: ProjectsTree, files: IssueFiles): Promise<void> {
  const picked = await pickEntry(files);
  const node = picked && tree.find(picked.issue.uri, picked.entry.key);
  if (node) await view.reveal(node, { select: true, focus: true, expand: true });
}

/** Shows the entry at the cursor in the tree; where the cursor is in none, the issue. */
async function revealInTree(view: TreeView<Node>, tree: ProjectsTree, files: IssueFiles): Promise<void> {
  const document = await activeDocument();
  const node = document && (await findNode(tree, files, document));
  if (node) await view.reveal(node, { select: true, focus: true, expand: true });
  else
    void window.showInformationMessage(l10n.t('To reveal an issue in the Digest view, open one from this workspace.'));
}

async function findNode(tree: ProjectsTree, files: IssueFiles, document: TextDocument): Promise<Node | undefined> {
  const uri = document.uri.toString();
  await files.whenRead();
  // The cursor counts in the text as it is now.
  await files.update(document.uri);
  const issue = files.archive.issues.get(uri);
  const editor = window.visibleTextEditors.find((one) => one.document === document);
  const entry = issue && editor && findEntryAt(issue, editor.selection.active.line);
  return tree.find(uri, entry?.key);
}
