import { realpathSync } from 'node:fs';
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
import { cannotRead, cannotWrite, type Fail } from './readFile';
import { replaceFile } from './replaceFile';
import { isInside, type Input } from './walk';

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
  fail: Fail,
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
      return () => fail(cannotRead(input.file, error));
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
    const real = realpathSync(input.absolute);
    if (!isInside(realpathSync(input.root), real)) return message('cli-link-outside', input.file);
    replaceFile(real, text);
    return null;
  } catch (error) {
    return cannotWrite(input.file, error);
  }
}
