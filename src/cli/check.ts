import { writeFileSync } from 'node:fs';
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

/** Takes a path that cannot be read or written, with the reason. */
type Fail = (path: string, reason: string) => void;

/**
 * Prints the findings of the issues among some files, and the errors of their configurations.
 * @returns whether there is a finding of the severity that the user asked for, or a worse one
 */
export function check(
  inputs: readonly Input[],
  configs: Configs,
  { fix, language, format, failOn }: Arguments,
  io: Io,
  { cannotRead, cannotWrite }: { cannotRead: Fail; cannotWrite: Fail },
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
    if (fixed !== digest && save(document, fixed.text, cannotWrite)) {
      fixedFiles++;
      warn(message('cli-fixed-file', input.file));
    }
    const reportFailure = (rule: string, error: unknown) =>
      warn(message('cli-rule-failed', rule, String(error)), input.file);
    const findings = reportFindings(lintIssue(fixed, context, reportFailure), fixed.head.lines, language);
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
      return () => cannotRead(input.file, reasonOf(error));
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

function save({ input, isUtf8 }: Document, text: string, cannotWrite: Fail): boolean {
  try {
    if (!isUtf8) throw new Error('not UTF-8');
    writeFileSync(input.absolute, text);
    return true;
  } catch (error) {
    cannotWrite(input.file, reasonOf(error));
    return false;
  }
}
