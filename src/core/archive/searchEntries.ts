import type { Archive } from './archive';
import type { EntrySummary, IssueSummary } from './issueSummary';
import { listIssues } from './listArchive';

/** An entry that a search has found. */
export interface FoundEntry {
  readonly issue: IssueSummary;
  readonly entry: EntrySummary;
}

/** What a word counts by the first field that holds it: asker, projects, question, issue, all that is said. */
const weights = [8, 6, 4, 2, 1];

/**
 * The entries that hold every word of a query, in any order and in whatever field: asker, projects, question, issue or
 * answers. Those with the words in the more telling fields come first, then the newest.
 * @param query words separated by white space; case does not matter. Without a word all entries are found
 */
export function searchEntries(archive: Archive, query: string): FoundEntry[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const found = listIssues(archive).flatMap((issue) =>
    issue.entries.flatMap((entry) => {
      const score = scoreEntry(issue, entry, words);
      return score === null ? [] : [{ issue, entry, score }];
    }),
  );
  // Sorting is stable: what counts the same stays in the order of the issues.
  return words.length === 0 ? found : found.sort((a, b) => b.score - a.score);
}

/** @returns null where a word is in no field */
function scoreEntry(issue: IssueSummary, entry: EntrySummary, words: readonly string[]): number | null {
  if (words.length === 0) return 0;
  const fields = foldedFields.get(entry) ?? foldFields(issue, entry);
  foldedFields.set(entry, fields);
  let score = 0;
  for (const word of words) {
    const field = fields.findIndex((text) => text.includes(word));
    if (field < 0) return null;
    score += weights[field] ?? 0;
  }
  return score;
}

/** A search runs at every key, over the same entries. */
const foldedFields = new WeakMap<EntrySummary, readonly string[]>();

function foldFields({ title, day }: IssueSummary, { name, asker, projects, question, words }: EntrySummary): string[] {
  return [`${name} ${asker ?? ''}`, projects.join(' '), question, `${day ?? ''} ${title ?? ''}`, words].map(fold);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
