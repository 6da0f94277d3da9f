import { commands, l10n, Uri, window, type QuickPickItem } from 'vscode';
import type { Archive } from '../../core/archive/archive';
import { listIssues } from '../../core/archive/order';
import type { IssueFiles } from '../archive/issueFiles';
import { openAt } from './nodes';

interface EntryItem extends QuickPickItem {
  readonly uri: string;
  readonly line: number;
}

/** Lets the user pick one of all entries, and opens it. */
export async function goToEntry(files: IssueFiles): Promise<void> {
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
