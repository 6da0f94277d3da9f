import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, workspace } from 'vscode';
import { noEntries, type ProjectIssue } from '../../core/archive/archive';
import { countEntries } from '../../core/archive/listArchive';
import { idOf, openAt, uriOf, type EntryNode, type IssueNode, type ProjectNode } from './nodes';

/** The row of a project, of the entries that belong to none, or of the issues without entries. */
export function showProject(node: ProjectNode, issues: Iterable<ProjectIssue>): TreeItem {
  const counts = countEntries(issues);
  if (node.project === noEntries) return showNoEntries(node, counts.issues);
  const name = node.project ?? l10n.t('Unlinked');
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  const facts = [
    l10n.t('Entries: {0}', counts.entries),
    l10n.t('Issues: {0}', counts.issues),
    ...(counts.withoutLine > 0 ? [l10n.t('Without a project line: {0}', counts.withoutLine)] : []),
  ];
  const meaning = node.project === null ? [l10n.t('Entries whose project is unknown')] : [];
  item.id = idOf(node);
  item.description = String(counts.entries);
  item.iconPath = new ThemeIcon(node.project === null ? 'question' : 'package');
  item.contextValue = node.project === null ? 'unlinked' : 'project';
  item.tooltip = tooltip(name, ...meaning, ...facts);
  item.accessibilityInformation = { label: [name, ...facts].join(', ') };
  return item;
}

function showNoEntries(node: ProjectNode, count: number): TreeItem {
  const name = l10n.t('Issues Without Questions');
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  const facts = l10n.t('Issues: {0}', count);
  item.id = idOf(node);
  item.description = String(count);
  item.iconPath = new ThemeIcon('library');
  item.contextValue = 'withoutEntries';
  item.tooltip = tooltip(name, facts);
  item.accessibilityInformation = { label: `${name}, ${facts}` };
  return item;
}

/** The row of an issue under one project. */
export function showIssue(node: IssueNode): TreeItem {
  const { issue, entries } = node.group;
  const uri = uriOf(node);
  const path = workspace.asRelativePath(uri);
  const title = issue.title ?? path;
  const state = entries.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  const item = new TreeItem(shortTitle(title, issue.day), state);
  item.id = idOf(node);
  item.description = entries.length > 0 ? String(entries.length) : '';
  item.iconPath = new ThemeIcon('book');
  item.contextValue = 'issue';
  // For the decorations of version control and of findings.
  item.resourceUri = uri;
  item.command = openAt(uri);
  item.tooltip = tooltip(title, ...(issue.day === null ? [] : [issue.day]), path);
  item.accessibilityInformation = {
    label: [title, ...(issue.day === null ? [] : [issue.day]), l10n.t('Entries: {0}', entries.length)].join(', '),
  };
  return item;
}

/** What tells issues apart in a narrow view: the day, and the title without the name of the series before its bar. */
function shortTitle(title: string, day: string | null): string {
  const own = title.replace(/^[^|｜]*[|｜]\s*(?=\S)/, '');
  return day === null ? own : `${day} ${own}`;
}

/** The row of an entry. */
export function showEntry(node: EntryNode): TreeItem {
  const { entry } = node;
  const item = new TreeItem(entry.name, TreeItemCollapsibleState.None);
  const marks = entry.hasProjectLine ? [] : [l10n.t('no project line')];
  const details = [...marks, ...(entry.question ? [entry.question] : [])];
  item.id = idOf(node);
  item.description = details.join(' · ');
  item.iconPath = entry.hasProjectLine
    ? new ThemeIcon('comment')
    : new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  item.contextValue = entry.hasProjectLine ? 'entry' : 'entryWithoutProjectLine';
  item.command = openAt(uriOf(node), entry.line);
  item.tooltip = tooltip(
    entry.name,
    ...details,
    l10n.t('Questions: {0}, answers: {1}, images: {2}', entry.questions, entry.answers, entry.images),
  );
  item.accessibilityInformation = { label: [entry.name, ...details].join(', ') };
  return item;
}

/** Paragraphs of plain text: what is in a document is never read as Markdown. */
function tooltip(...paragraphs: string[]): MarkdownString {
  const markdown = new MarkdownString();
  paragraphs.forEach((text, index) => {
    if (index > 0) markdown.appendMarkdown('\n\n');
    markdown.appendText(text);
  });
  return markdown;
}
