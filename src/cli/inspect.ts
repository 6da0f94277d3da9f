import type { Entry, Issue } from '../core/issue/issue';
import { readField } from '../core/issue/readField';
import type { Document } from './documents';

/** What `inspect` tells of one file: lines and columns count from 1. A file that is no issue has empty lists. */
export function describeDocument({ input, digest: { issue }, isIssue }: Document): object {
  return {
    file: input.file,
    isIssue,
    title: readField(issue.frontMatter, 'title'),
    date: readField(issue.frontMatter, 'date'),
    ...(isIssue ? describeContent(issue) : { entries: [], releases: [], reading: [], images: [] }),
  };
}

function describeContent({ entries, releases, reading, images, lines }: Issue): object {
  return {
    entries: entries.map(describeEntry),
    releases: releases.map(({ line, project, version, url }) => ({ line: line + 1, project, version, url })),
    reading: reading.map(({ line, title, url }) => ({ line: line + 1, title, url })),
    images: images.map(({ span, src, alt }) => {
      const line = lines.lineAt(span.start);
      return { line: line + 1, column: span.start - lines.startOf(line) + 1, src, alt };
    }),
  };
}

function describeEntry(entry: Entry): object {
  const { projectLine, turns } = entry;
  return {
    line: entry.line + 1,
    endLine: entry.endLine + 1,
    number: entry.number,
    asker: entry.asker,
    questions: turns.filter(({ kind }) => kind === 'question').length,
    answers: turns.filter(({ kind }) => kind === 'answer').length,
    images: entry.images.length,
    projectLine: projectLine && { line: projectLine.line + 1, label: projectLine.label, url: projectLine.url },
    projects: entry.projects,
    repos: entry.repos,
  };
}
