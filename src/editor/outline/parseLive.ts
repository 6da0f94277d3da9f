import type { CancellationToken, TextDocument } from 'vscode';
import type { Issue } from '../../core/issue/issue';
import { liveLimit, type OpenIssues } from '../openIssues';

/** The issue that a document is now; undefined for other Markdown, over the limit, and when nobody waits any more. */
export async function parseLive(
  openIssues: OpenIssues,
  document: TextDocument,
  token: CancellationToken,
): Promise<Issue | undefined> {
  if (document.getText().length > liveLimit) return undefined;
  const { issue, isIssue, version } = await openIssues.parse(document);
  return isIssue && !token.isCancellationRequested && document.version === version ? issue : undefined;
}
