import { l10n, window, type QuickPickItem } from 'vscode';
import { searchEntries, type FoundEntry } from '../../core/archive/searchEntries';
import type { IssueFiles } from '../archive/issueFiles';

/** A longer list is not read, and takes time to show. */
const maxItems = 300;

interface EntryItem extends QuickPickItem {
  readonly found: FoundEntry;
}

/**
 * Lets the user search all entries and pick one. VS Code's own search would want the words in the order of one field.
 * @returns undefined where the user turns away
 */
export async function pickEntry(files: IssueFiles): Promise<FoundEntry | undefined> {
  const pick = window.createQuickPick<EntryItem>();
  const search = () => {
    pick.items = searchEntries(files.archive, pick.value).slice(0, maxItems).map(toItem);
  };
  pick.placeholder = l10n.t('Search by asker, project, date, title, question or answer, words in any order');
  pick.busy = true;
  pick.onDidChangeValue(search);
  void files.whenRead().then(() => {
    pick.busy = false;
    search();
  });
  const picked = await new Promise<FoundEntry | undefined>((resolve) => {
    pick.onDidAccept(() => resolve(pick.selectedItems[0]?.found));
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  });
  pick.dispose();
  return picked;
}

function toItem(found: FoundEntry): EntryItem {
  const { issue, entry } = found;
  return {
    label: entry.name,
    description: [entry.projects.join(', ') || l10n.t('Unlinked'), issue.day, issue.title].filter(Boolean).join(' · '),
    detail: entry.question,
    // What the search has found is shown, whatever VS Code would find.
    alwaysShow: true,
    found,
  };
}
