import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { createArchive } from '../core/archive/archive';
import { readEarlier } from '../core/archive/earlier';
import { summarizeIssue } from '../core/archive/issueSummary';
import { applyFixes } from '../core/lint/applyFixes';
import { lintIssue } from '../core/rules/index';
import { message, say, type Message } from '../core/messages/message';
import { severities, type Arguments, type Io } from './args';
import { readContext, readDocument, type Document } from './documents';
import { reportConfig, reportFindings, type FileReport } from './fileReport';
import type { Configs } from './findConfigs';
import { formatReports } from './formatReports';
import { reasonOf, type Input } from './walk';

/**
 * Prints the findings of the issues among some files, and the errors of their configurations.
 * @param fail takes the message about a file that cannot be read or written
 * @returns whether there is a finding of the severity that the user asked for, or a worse one
 */
export function check(
  inputs: readonly Input[],
  configs: Configs,
  { fix, language, format, failOn }: Arguments,
  io: Io,
  fail: (text: Message) => void,
): boolean {
  const archive = createArchive();
  const reports: FileReport[] = [];
  let fixedFiles = 0;
  const warn = (text: Message, file?: string) =>
    io.err(`${file === undefined ? '' : `${file}: `}${say(text, language)}\n`);

  function checkIssue(document: Document): void {
    const { input, digest } = document;
    const earlier = readEarlier(archive, input.file, digest.issue.reading);
    const context = { ...readContext(document), earlier };
    const fixed = fix ? applyFixes(digest, (each) => lintIssue(each, context)) : digest;
    const failure = fixed === digest ? null : save(document, fixed.text);
    if (failure) fail(failure);
    else if (fixed !== digest) {
      fixedFiles++;
      warn(message('cli-fixed-file', input.file));
    }
    const saved = failure ? digest : fixed;
    const reportFailure = (rule: string, error: unknown) =>
      warn(message('cli-rule-failed', rule, String(error)), input.file);
    const findings = reportFindings(lintIssue(saved, context, reportFailure), saved.head.lines, language);
    reports.push({ file: input.file, findings });
  }

  // Earlier issues are known only when all have been read. Until its turn comes, an issue is held, but nothing of other files.
  const steps = inputs.map((input): (() => void) => {
    try {
      const document = readDocument(input, configs);
      if (document.isIssue) {
        archive.set(summarizeIssue(input.file, input.walked, document.digest.issue));
        return () => checkIssue(document);
      }
      // Nobody wants to be told of the many other files in a folder; a file that is named is expected to be an issue.
      return () => input.named && warn(message('cli-no-issue', input.file));
    } catch (error) {
      return () => fail(message('cli-cannot-read', input.file, reasonOf(error)));
    }
  });
  steps.reverse();
  for (let step = steps.pop(); step; step = steps.pop()) step();

  const issues = reports.length;
  const counts = reports.map(({ findings }) => findings.length).filter((count) => count > 0);
  reports.push(...configs.read.filter(({ errors }) => errors.length > 0).map((file) => reportConfig(file, language)));
  io.out(formatReports(reports, { format, language }, io.cwd));
  if (fix) warn(message('cli-fixed', fixedFiles, issues));
  if (format === 'text') {
    const total = counts.reduce((sum, count) => sum + count, 0);
    warn(message('cli-summary', total, counts.length, issues));
  }
  const limit = severities.indexOf(failOn);
  return reports.some(({ findings }) => findings.some(({ severity }) => severities.indexOf(severity) <= limit));
}

/** @returns why the file was not changed; null if it was */
function save({ input, isUtf8 }: Document, text: string): Message | null {
  if (!isUtf8) return message('cli-not-utf8', input.file);
  try {
    replaceFile(fs.realpathSync(input.absolute), text);
    return null;
  } catch (error) {
    return message('cli-cannot-write', input.file, reasonOf(error));
  }
}

/**
 * Replaces the text of a file as a whole: whatever goes wrong, the file has its old text or the new one.
 * @param file not a symbolic link, which would be replaced itself
 * @throws if the file could not be written; it is unchanged then
 */
function replaceFile(file: string, text: string): void {
  // A file can be renamed over one that is read-only, which is not what its owner wants.
  fs.accessSync(file, fs.constants.W_OK);
  const { mode } = fs.statSync(file);
  // Not made from the name of the file, which may be as long as names can be.
  const temporary = join(dirname(file), `.${randomUUID()}.tmp`);
  fs.writeFileSync(temporary, '', { flag: 'wx', mode: 0o600 });
  try {
    fs.writeFileSync(temporary, text);
    fs.chmodSync(temporary, mode);
    fs.renameSync(temporary, file);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}
