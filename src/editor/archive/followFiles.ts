import { Disposable, workspace, type Uri } from 'vscode';
import { isMarkdown, markdownGlob } from './markdownFiles';

/** What happens to files and folders; which of the two an address is, only who asks the disk can tell. */
export interface FileEvents {
  appeared(uri: Uri): void;
  changed(file: Uri): void;
  vanished(uri: Uri): void;
}

/**
 * Follows the files of the workspace. Folders too: of a file that is written straight into a folder made a moment before
 * (a checkout does that) nothing is reported, only the new folder is. What has the name of another file is left out: a
 * build writes thousands of them.
 */
export function followFiles({ appeared, changed, vanished }: FileEvents): Disposable {
  const all = workspace.createFileSystemWatcher('**', false, true, false);
  const markdown = workspace.createFileSystemWatcher(markdownGlob, true, false, true);
  return Disposable.from(
    all,
    markdown,
    all.onDidCreate((uri) => mayMatter(uri) && appeared(uri)),
    all.onDidDelete(vanished),
    markdown.onDidChange(changed),
    // A watcher needs a moment, and some file systems have none: what VS Code itself does is known at once.
    workspace.onDidCreateFiles(({ files }) => files.forEach(appeared)),
    workspace.onDidDeleteFiles(({ files }) => files.forEach(vanished)),
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        vanished(oldUri);
        appeared(newUri);
      }
    }),
  );
}

/** A Markdown file, or what may be a folder: `2021.04.16` is no name of a file, `image.png` is. */
function mayMatter(uri: Uri): boolean {
  return isMarkdown(uri) || !/[^/]\.[a-z][a-z0-9]*$/i.test(uri.path);
}
