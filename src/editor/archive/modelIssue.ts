import { Uri } from 'vscode';
import { listIssues } from '../../core/archive/listArchive';
import type { Issue } from '../../core/issue/issue';
import type { DigestFile, IssueStore } from '../stores/issueStore';
import type { IssueFiles } from './issueFiles';

/** Milliseconds that an insertion waits for the issues of a large workspace; then it makes do with those that are read. */
const maxWaitMs = 2_000;

/** An earlier issue of the workspace that a new one can be made like: the newest other one with entries. */
export async function readModelIssue(file: DigestFile, store: IssueStore, files: IssueFiles): Promise<Issue | null> {
  await Promise.race([files.whenRead(), new Promise((resolve) => setTimeout(resolve, maxWaitMs))]);
  const own = file.uri.toString();
  const newest = listIssues(files.archive).find(({ uri, entries }) => uri !== own && entries.length > 0);
  const model = newest && (await store.getIssue(Uri.parse(newest.uri, true)));
  return model?.digest.issue ?? null;
}
