import type { CancellationToken, TextDocument } from 'vscode';
import type { Issue } from '../../core/issue/issue';
import type { OpenIssues } from '../openIssues';

/** The issue that a document is now; undefined for other Markdown, over the limit, and when nobody waits any more. */
export async function parseLive(
  openIssues: OpenIssues,
  document: TextDocument,
  token: CancellationToken,
): Promise<Issue | undefined> {
  const parsed = await openIssues.parseLive(document);
  return parsed && !token.isCancellationRequested ? parsed.issue : undefined;
}
