import { commands, Disposable, l10n, Uri, window, type QuickPickItem, type TextDocument, type TreeView } from 'vscode';
import type { Archive } from '../../core/archive/archive';
import { findEntryAt } from '../../core/archive/issueSummary';
import { listIssues } from '../../core/archive/listArchive';
import { mostFiles, type IssueFiles, type Scan } from '../archive/issueFiles';
import { activeDocument } from '../tabs';
import { openAt, type Node } from './nodes';
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

interface EntryItem extends QuickPickItem {
  readonly uri: string;
  readonly line: number;
}

/** Lets the user pick one of all entries, and opens it. */
async function goToEntry(files: IssueFiles): Promise<void> {
  const items = files.whenRead().then(() => listEntries(files.archive));
  const picked = await window.showQuickPick(items, {
    placeHolder: l10n.t('Search by asker, project, question or issue title'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!picked) return;
  const { command, arguments: args = [] } = openAt(Uri.parse(picked.uri, true), picked.line);
  await commands.executeCommand(command, ...args);
}

function listEntries(archive: Archive): EntryItem[] {
  return listIssues(archive).flatMap(({ uri, title, day, entries }) =>
    entries.map((entry) => ({
      label: entry.name,
      description: [entry.projects.join(', ') || l10n.t('Unlinked'), day, title].filter(Boolean).join(' · '),
      detail: entry.question,
      uri,
      line: entry.line,
    })),
  );
}

/** Shows the entry at the cursor in the tree; where the cursor is in none, the issue. */
async function revealInTree(view: TreeView<Node>, tree: ProjectsTree, files: IssueFiles): Promise<void> {
  const document = await activeDocument();
  const node = document && (await findNode(tree, files, document));
  if (node) await view.reveal(node, { select: true, focus: true, expand: true });
  else
    void window.showInformationMessage(
      l10n.t('To reveal an issue in the Digest view, open one from this workspace that contains entries.'),
    );
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
