import { l10n, window, type TextDocument, type TreeView } from 'vscode';
import { findEntryAt } from '../../core/archive/findEntry';
import { activeDocument } from '../tabs';
import type { IssueFiles } from '../archive/issueFiles';
import type { Node } from './nodes';
import type { ProjectsTree } from './projectsTree';

/** Shows the entry at the cursor in the tree; where the cursor is in none, the issue. */
export async function revealInTree(view: TreeView<Node>, tree: ProjectsTree, files: IssueFiles): Promise<void> {
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
