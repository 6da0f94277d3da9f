import { workspace, type Uri } from 'vscode';
import type { IssueSummary } from '../../core/archive/summary';
import { summarizeIssue } from '../../core/archive/summarizeIssue';
import { matchesGlobs } from '../../core/config/glob';
import { isIssue } from '../../core/issue/isIssue';
import { parseIssue } from '../../core/issue/parseIssue';
import { readText, type Configs } from '../configs';
import { isTooLarge, liveLimit, pathBelow, type OpenIssues, type Parsed } from '../openIssues';

/** What the archive keeps of a file, unsaved text first; null where it is no issue, too large or gone. */
export async function readSummary(uri: Uri, configs: Configs, openIssues: OpenIssues): Promise<IssueSummary | null> {
  const key = uri.toString();
  const open = workspace.textDocuments.find((document) => document.uri.toString() === key);
  if (open?.languageId === 'markdown') {
    if (isTooLarge(open)) return null;
    const parsed = await openIssues.parse(open);
    return parsed.isIssue ? summarizeOpen(parsed) : null;
  }
  const { config, root } = await configs.locate(uri);
  const path = pathBelow(root, uri);
  if (config.issues && !matchesGlobs(config.issues, path)) return null;
  const text = await readText(uri);
  if (text === null || text.length > liveLimit) return null;
  const issue = parseIssue(text, config);
  return isIssue(path, issue, config) ? summarizeIssue(key, uri.path, issue) : null;
}

/** What the archive keeps of an open issue. */
export function summarizeOpen({ document, issue }: Parsed): IssueSummary {
  return summarizeIssue(document.uri.toString(), document.uri.path, issue);
}
