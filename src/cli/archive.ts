import { createArchive, type Archive } from '../core/archive/archive';
import { summarizeIssue } from '../core/archive/issueSummary';
import type { Configs } from './configs';
import { readDocuments } from './documents';
import type { Input } from './walk';

/**
 * What is to be known of all issues before one of them is checked. Files are read for it one by one, and once more to be
 * checked: to keep them all would take more memory than a large digest leaves. One that cannot be read is told of then.
 */
export function readArchive(inputs: readonly Input[], configs: Configs): Archive {
  const archive = createArchive();
  if (inputs.length < 2) return archive;
  for (const { input, issue, isIssue } of readDocuments(inputs, configs, () => undefined)) {
    if (isIssue) archive.set(summarizeIssue(input.file, input.walked, issue));
  }
  return archive;
}
