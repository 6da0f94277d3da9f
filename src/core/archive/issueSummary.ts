import type { Entry, Issue } from '../issue/issue';
import { foldAddress } from '../addresses/foldAddress';
import { readField } from '../issue/frontMatter';
import { nameEntry, quoteQuestion, readWords } from '../issue/entryWords';

/** What the archive keeps of an issue: enough to list and find its entries, without its text. */
export interface IssueSummary {
  readonly uri: string;
  readonly title: string | null;
  /** `2021-09-10`, from the front matter, else from the path; null where neither names a day. */
  readonly day: string | null;
  readonly entries: readonly EntrySummary[];
  /** The recommended articles: the folded address, so that two spellings of one are equal, and the line, from 0. */
  readonly reading: readonly { readonly address: string; readonly line: number }[];
}

export interface EntrySummary {
  /** Unique in the issue; stays the same when other entries are added or removed. */
  readonly key: string;
  /** From 0. */
  readonly line: number;
  readonly endLine: number;
  /** The opening line up to the asker, without Markdown's markers: `1、@name`. */
  readonly name: string;
  readonly asker: string | null;
  /** The first words of the question, on one line. */
  readonly question: string;
  /** The words of all questions and answers, without marks, for a search; of a long entry the first ones. */
  readonly words: string;
  /** Canonical names; empty where no project is known. */
  readonly projects: readonly string[];
  readonly hasProjectLine: boolean;
  /** The number of each. */
  readonly questions: number;
  readonly answers: number;
  readonly images: number;
}

/**
 * Summarizes an issue for the archive.
 * @param uri of the file: the key of the issue
 * @param path of the file, which may name the day if the front matter does not
 */
export function summarizeIssue(uri: string, path: string, issue: Issue): IssueSummary {
  const repeats = new Map<string, number>();
  // A copy: a substring would keep the whole text in memory.
  return structuredClone({
    uri,
    title: readField(issue.frontMatter, 'title'),
    day: readDay(readField(issue.frontMatter, 'date') ?? '') ?? readDay(path),
    entries: issue.entries.map((entry) => summarizeEntry(issue.text, entry, repeats)),
    reading: issue.reading.map(({ url, line }) => ({ address: foldAddress(url), line })),
  });
}

function summarizeEntry(text: string, entry: Entry, repeats: Map<string, number>): EntrySummary {
  const name = nameEntry(text, entry);
  const repeat = repeats.get(name) ?? 0;
  repeats.set(name, repeat + 1);
  return {
    key: repeat === 0 ? name : `${name}#${repeat}`,
    line: entry.line,
    endLine: entry.endLine,
    name,
    asker: entry.asker,
    question: quoteQuestion(text, entry),
    words: readWords(text, entry),
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
 * The last day in a date or a path (`2021-09-10T15:00`, `2021/9/10`, `weekly-20210910/index.md`), as `2021-09-10`:
 * such strings sort by time. Null without one.
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

/** The entry at a line. @param line from 0 */
export function findEntryAt({ entries }: IssueSummary, line: number): EntrySummary | undefined {
  return entries.find((entry) => entry.line <= line && line <= entry.endLine);
}
