import { Uri } from 'vscode';
import { listIssues } from '../../core/archive/listArchive';
import type { Issue } from '../../core/issue/issue';
import type { DigestFile, IssueStore } from '../stores/issueStore';
import type { IssueFiles } from './issueFiles';

/** An earlier issue of the workspace that a new one can be made like: the newest other one with entries. */
export async function readModelIssue(file: DigestFile, store: IssueStore, files: IssueFiles): Promise<Issue | null> {
  await files.whenRead();
  const own = file.uri.toString();
  const newest = listIssues(files.archive).find(({ uri, entries }) => uri !== own && entries.length > 0);
  const model = newest && (await store.getIssue(Uri.parse(newest.uri, true)));
  return model?.digest.issue ?? null;
}
