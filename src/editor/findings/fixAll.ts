import type { TextEdit } from '../../core/text/edits';
import type { FindingsStore } from '../stores/findingsStore';
import type { DigestFile, IssueStore } from '../stores/issueStore';
import type { OpenText } from '../stores/ports';

/** How often a repair is tried anew when the text changes while it is applied. */
const maxTries = 3;

/** What a repair needs of the others. */
export interface FixAllParts {
  readonly store: IssueStore;
  readonly findings: FindingsStore;
  readonly isReadOnly: boolean;
  /** Changes a document; false where it has changed meanwhile. */
  apply(file: DigestFile, edits: readonly TextEdit[]): Promise<boolean>;
}

/** What became of a repair: how many problems there were and are, or why nothing was done. */
export type FixOutcome =
  { readonly before: number; readonly after: number } | 'no-issue' | 'nothing-safe' | 'read-only' | 'changed';

/** Applies all safe fixes of a document. */
export async function fixAll(document: OpenText, parts: FixAllParts): Promise<FixOutcome> {
  const { store, findings, isReadOnly, apply } = parts;
  for (let tries = 0; tries < maxTries; tries++) {
    // From here to the edit nothing is waited for: no key can come in between.
    const file = await store.get(document);
    if (!file.isIssue()) return 'no-issue';
    const edits = findings.getFixAllEdits(file);
    if (edits.length === 0) return 'nothing-safe';
    if (isReadOnly) return 'read-only';
    const before = findings.count(file);
    if (await apply(file, edits)) return { before, after: findings.count(await store.get(document)) };
  }
  return 'changed';
}
