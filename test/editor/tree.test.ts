import { MarkdownString, Range, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { IssueFiles } from '../../src/editor/archive/issueFiles';
import { WorkspaceMarkdown } from '../../src/editor/archive/markdownFiles';
import { Configs } from '../../src/editor/configs';
import type { Event } from '../../src/editor/stores/ports';
import { FileWatcher } from '../../src/editor/stores/fileWatcher';
import { IssueStore } from '../../src/editor/stores/issueStore';
import { OpenIssues } from '../../src/editor/stores/openIssues';
import { idOf, type Node } from '../../src/editor/tree/nodes';
import { ProjectsTree } from '../../src/editor/tree/projectsTree';
import { documents, files as disk } from '../../src/editor/workspacePorts';
import { equal, ok } from '../support/assert';
import { lines } from '../support/digestFiles';

/** Resolves with the first event after which a condition holds. */
function until<T>(event: Event<T>, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const listener = event(() => {
      if (!holds()) return;
      listener.dispose();
      resolve();
    });
  });
}

describe('the tree', () => {
  const log = window.createOutputChannel('Tree tests', { log: true });
  const watcher = new FileWatcher(workspace.createFileSystemWatcher('**'));
  const configs = new Configs(watcher);
  const store = new IssueStore(documents, disk, configs, watcher);
  const issues = new OpenIssues(store, documents, configs);
  const markdown = new WorkspaceMarkdown();
  const files = new IssueFiles({ store, issues, documents, files: markdown, configs, watcher, log });
  const tree = new ProjectsTree(files);
  const label = (node: Node) => tree.getTreeItem(node).label;
  const below = (node: Node | undefined, name: string) => tree.getChildren(node).find((child) => label(child) === name);

  after(() => {
    for (const part of [tree, files, markdown, issues, store, configs, watcher, log]) part.dispose();
  });

  it('reads nothing before it is shown, and all issues then', async () => {
    equal(files.scan.state, 'waiting');
    tree.getChildren();
    await files.whenRead();
    equal(files.scan.state, 'done');
    ok(below(undefined, 'MOSN'), 'no project MOSN');
  });

  it('stops when asked to, keeps what it knows, and reads again', async () => {
    const known = files.archive.issues.size;
    files.rescan();
    files.stop();
    await files.whenRead();
    equal(files.scan.state, 'stopped');
    equal(files.archive.issues.size, known);
    files.rescan();
    await files.whenRead();
    equal(files.scan.state, 'done');
    equal(files.scan.read, files.scan.files);
    equal(files.archive.issues.size, known);
  });

  it('gives every row an id of its own, and its parent', () => {
    const ids = new Set<string | undefined>();
    const walk = (node?: Node) => {
      for (const child of tree.getChildren(node)) {
        const { id } = tree.getTreeItem(child);
        ok(!ids.has(id), `twice: ${id}`);
        ids.add(id);
        const parent = tree.getParent(child);
        equal(parent && idOf(parent), node && idOf(node));
        walk(child);
      }
    };
    walk();
    ok(ids.size > 20);
  });

  it('never reads a document as Markdown in a tooltip', () => {
    const project = below(undefined, 'MOSN');
    const { tooltip } = tree.getTreeItem(tree.getChildren(tree.getChildren(project)[0])[0] as Node);
    ok(tooltip instanceof MarkdownString);
    ok(!tooltip.isTrusted && !tooltip.supportHtml);
  });

  it('takes unsaved text before the disk', async () => {
    const [folder] = workspace.workspaceFolders ?? [];
    ok(folder);
    const uri = Uri.joinPath(folder.uri, 'content/zh/blog/weekly-20210416/index.md');
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document);
    const entries = () => files.archive.projects.get('Seata')?.get(uri.toString())?.entries.length ?? 0;
    equal(entries(), 0);
    const edit = new WorkspaceEdit();
    const start = document.getText().indexOf('MOSN：[');
    const line = document.lineAt(document.positionAt(start).line).range;
    edit.replace(uri, new Range(line.start, line.end), lines.seata);
    const typed = until(files.onDidChange, () => entries() === 1);
    await workspace.applyEdit(edit);
    await typed;
    const back = new WorkspaceEdit();
    back.replace(
      uri,
      document.lineAt(line.start.line).range,
      'MOSN：[https://github.com/mosn/mosn](https://github.com/mosn/mosn)',
    );
    const restored = until(files.onDidChange, () => entries() === 0);
    await workspace.applyEdit(back);
    await restored;
    await document.save();
  });
});
