import { Range, Uri, type Command } from 'vscode';
import { noEntries, type Archive, type ProjectIssue, type ProjectKey } from '../../core/archive/archive';
import { listProjectIssues } from '../../core/archive/listArchive';
import type { EntrySummary } from '../../core/archive/issueSummary';

/** A row of the tree. The same issue is under several projects, so every row knows the one that it is under. */
export type Node = ProjectNode | IssueNode | EntryNode;

export interface ProjectNode {
  readonly kind: 'project';
  readonly project: ProjectKey;
}

export interface IssueNode {
  readonly kind: 'issue';
  readonly parent: ProjectNode;
  readonly group: ProjectIssue;
}

export interface EntryNode {
  readonly kind: 'entry';
  readonly parent: IssueNode;
  readonly entry: EntrySummary;
}

/** Unique in the whole tree, and the same as long as the row means the same: expansion and selection depend on it. */
export function idOf(node: Node): string {
  if (node.kind === 'project') return idOfProject(node.project);
  if (node.kind === 'issue') return `issue:${idOfProject(node.parent.project)}:${node.group.issue.uri}`;
  const { group, parent } = node.parent;
  return `entry:${idOfProject(parent.project)}:${group.issue.uri}#${node.entry.key}`;
}

function idOfProject(project: ProjectKey): string {
  if (project === noEntries) return 'without-entries';
  return project === null ? 'unlinked' : `project:${project}`;
}

/** The issues of a project, newest first. */
export function issueNodes(archive: Archive, parent: ProjectNode): IssueNode[] {
  return listProjectIssues(archive, parent.project).map((group) => ({ kind: 'issue', parent, group }));
}

/** The entries of an issue under its project, in the order of the text. */
export function entryNodes(parent: IssueNode): EntryNode[] {
  return parent.group.entries.map((entry) => ({ kind: 'entry', parent, entry }));
}

/** The file of an issue or entry. */
export function uriOf(node: IssueNode | EntryNode): Uri {
  return Uri.parse(node.kind === 'issue' ? node.group.issue.uri : node.parent.group.issue.uri, true);
}

/** The command that opens a file in a preview tab. @param line from 0, to put the cursor there */
export function openAt(uri: Uri, line?: number): Command {
  const selection = line === undefined ? {} : { selection: new Range(line, 0, line, 0) };
  return { command: 'vscode.open', title: '', arguments: [uri, { preview: true, ...selection }] };
}
