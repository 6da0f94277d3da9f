import type { Entry, Issue } from '../issue/issue';
import { foldAddress } from '../addresses/foldAddress';
import { readField } from '../issue/readField';
import { readDay } from './readDay';
import type { EntrySummary, IssueSummary } from './summary';
import { nameEntry, quoteQuestion } from '../issue/entryWords';

/**
 * What the archive keeps of an issue.
 * @param uri of the file, as its key
 * @param path of the file; tells the day where the front matter does not
 */
export function summarizeIssue(uri: string, path: string, issue: Issue): IssueSummary {
  const times = new Map<string, number>();
  // Copied: a string that is a piece of the text would keep the whole text in memory.
  return structuredClone({
    uri,
    title: readField(issue.frontMatter, 'title'),
    day: readDay(readField(issue.frontMatter, 'date') ?? '') ?? readDay(path),
    entries: issue.entries.map((entry) => summarizeEntry(issue.text, entry, times)),
    reading: issue.reading.map(({ url, line }) => ({ address: foldAddress(url), line })),
  });
}

function summarizeEntry(text: string, entry: Entry, times: Map<string, number>): EntrySummary {
  const name = nameEntry(text, entry);
  const time = times.get(name) ?? 0;
  times.set(name, time + 1);
  return {
    key: time === 0 ? name : `${name}#${time}`,
    line: entry.line,
    endLine: entry.endLine,
    name,
    asker: entry.asker,
    question: quoteQuestion(text, entry),
    projects: entry.projects,
    hasProjectLine: entry.projectLine !== null,
    questions: entry.turns.filter(({ kind }) => kind === 'question').length,
    answers: entry.turns.filter(({ kind }) => kind === 'answer').length,
    images: entry.images.length,
  };
}
