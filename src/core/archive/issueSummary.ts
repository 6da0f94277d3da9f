import type { Entry, Issue } from '../issue/issue';
import { foldAddress } from '../addresses/foldAddress';
import { readField } from '../issue/readField';
import { nameEntry, quoteQuestion } from '../issue/entryWords';

/** What the archive keeps of an issue: enough to list and find its entries, and none of its text. */
export interface IssueSummary {
  readonly uri: string;
  readonly title: string | null;
  /** `2021-09-10`, of the front matter, else of the path; null where neither has one. */
  readonly day: string | null;
  readonly entries: readonly EntrySummary[];
  /** The recommended articles. */
  readonly reading: readonly ArticleSummary[];
}

interface ArticleSummary {
  /** Its address, folded: the same for the same article. */
  readonly address: string;
  /** From 0. */
  readonly line: number;
}

export interface EntrySummary {
  /** Tells it from the other entries of the issue, and stays the same when entries are put in or taken out elsewhere. */
  readonly key: string;
  /** From 0. */
  readonly line: number;
  readonly endLine: number;
  /** The opening up to the asker, as written but for Markdown's marks: `1、@name`. */
  readonly name: string;
  readonly asker: string | null;
  /** The first words of what is asked, on one line. */
  readonly question: string;
  /** Canonical names; empty where no project is known. */
  readonly projects: readonly string[];
  readonly hasProjectLine: boolean;
  /** How many there are of each. */
  readonly questions: number;
  readonly answers: number;
  readonly images: number;
}

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

const dayPattern =
  /(?<!\d)(?<year>(?:19|20)\d{2})(?:[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})|(?<mm>\d{2})(?<dd>\d{2}))(?!\d)/g;

/**
 * The last day that a date or a path names (`2021-09-10T15:00`, `2021/9/10`, `weekly-20210910/index.md`), as
 * `2021-09-10`: days written so sort by time. Null where none is named.
 */
export function readDay(text: string): string | null {
  let found: string | null = null;
  for (const { groups } of text.matchAll(dayPattern)) {
    const month = (groups?.month ?? groups?.mm ?? '').padStart(2, '0');
    const day = (groups?.day ?? groups?.dd ?? '').padStart(2, '0');
    if (month >= '01' && month <= '12' && day >= '01' && day <= '31') found = `${groups?.year}-${month}-${day}`;
  }
  return found;
}

/** The entry that a line belongs to. @param line from 0 */
export function findEntryAt({ entries }: IssueSummary, line: number): EntrySummary | undefined {
  return entries.find((entry) => entry.line <= line && line <= entry.endLine);
}
