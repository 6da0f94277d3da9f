import { resolve } from 'node:path';
import { version } from '../../package.json';
import { message, say, type Message } from '../core/messages/message';
import { readArguments, type Arguments, type Io } from './args';
import { check } from './check';
import { readDocuments, reportEncoding, type Document } from './documents';
import { findConfigs } from './findConfigs';
import { formatText } from './formatReports';
import type { Fail } from './readFile';
import { reportConfigs, type Session } from './session';
import { toPrintable } from './printable';
import { printDocuments, writeDocuments } from './render';
import { isFolder, listInputs } from './walk';
import type { Entry, Issue } from '../core/issue/issue';
import { readField } from '../core/issue/frontMatter';

/**
 * Runs the command line.
 * @param argv the arguments after `digest-desk`
 * @returns the exit code: 0 clean, 1 findings, 2 wrong use or a path that cannot be read or written
 */
export function run(argv: readonly string[], io: Io): number {
  const parsed = readArguments(argv);
  switch (parsed.kind) {
    case 'help':
      io.out(`${say(message('cli-help'), parsed.language)}\n`);
      return 0;
    case 'version':
      io.out(`${version}\n`);
      return 0;
    case 'wrong':
      io.err(`${say(parsed.message, parsed.language)}\n${say(message('cli-see-help'), parsed.language)}\n`);
      return 2;
    case 'run':
      return runCommand(parsed.arguments, io);
  }
}

function runCommand(asked: Arguments, io: Io): number {
  const { language, paths, dialect } = asked;
  let failed = false;
  const tell = (text: Message) => io.err(`${toPrintable(say(text, language))}\n`);
  const fail: Fail = (problem) => {
    failed = true;
    tell(problem);
  };
  const searched = paths.map((path) => resolve(io.cwd, path)).filter(isFolder);
  if (asked.command === 'render' && asked.out === null && searched.length > 0) {
    tell(message('cli-one-file'));
    return 2;
  }

  const configs = findConfigs({ cwd: io.cwd, only: asked.config, dialect, fail });
  if (failed) return 2;
  const session: Session = { asked, io, inputs: listInputs(paths, io.cwd, fail), searched, configs, tell, fail };
  const documents = tellEncodings(readDocuments(session.inputs, configs, fail), session);
  let found = false;
  switch (asked.command) {
    case 'inspect':
      io.out(`${JSON.stringify(Array.from(documents, describeDocument), null, 2)}\n`);
      break;
    case 'check':
      found = check(session);
      break;
    case 'render':
      if (asked.out === null) printDocuments(documents, session);
      else writeDocuments(documents, asked.out, session);
      break;
  }
  if (asked.command !== 'check') io.err(formatText(reportConfigs(session)));
  return failed ? 2 : found ? 1 : 0;
}

/** Says of each document what is wrong with its encoding; nobody else sees that what is printed is not what the site shows. */
function* tellEncodings(documents: Iterable<Document>, { asked, io }: Session): Generator<Document> {
  for (const document of documents) {
    io.err(formatText([{ file: document.input.file, findings: reportEncoding(document, asked.language) }]));
    yield document;
  }
}

/** What `inspect` tells of one file: lines and columns count from 1. A file that is no issue has empty lists. */
function describeDocument({ input, digest: { issue }, isIssue }: Document): object {
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
