import { realpathSync } from 'node:fs';
import { createArchive } from '../core/archive/archive';
import { readEarlier } from '../core/archive/earlier';
import { summarizeIssue } from '../core/archive/issueSummary';
import { applyFixes } from '../core/lint/applyFixes';
import { lintIssue } from '../core/rules/index';
import { message, type Message } from '../core/messages/message';
import { severities } from './args';
import { readContext, readDocument, reportEncoding, type Document } from './documents';
import { reportFindings, type FileReport } from './fileReport';
import { formatReports } from './formatReports';
import { cannotRead, cannotWrite, readFile } from './readFile';
import { replaceFile } from './replaceFile';
import { reportConfigs, type Session } from './session';
import { isInside } from './walk';

/**
 * Prints the findings of the issues among some files, and the errors of their configurations.
 * @returns whether there is a finding of the severity that the user asked for, or a worse one
 */
export function check(session: Session): boolean {
  const { inputs, searched, configs, asked, io, tell, fail } = session;
  const { fix, language, format, failOn } = asked;
  const archive = createArchive();
  const reports: FileReport[] = [];
  let fixedFiles = 0;

  function checkIssue(document: Document): void {
    const { input, digest } = document;
    const earlier = readEarlier(archive, input.file, digest.issue.reading);
    const context = { ...readContext(document), earlier };
    const fixed = fix ? applyFixes(digest, (each) => lintIssue(each, context)) : digest;
    const failure = fixed === digest ? null : save(document, fixed.text);
    if (failure) fail(failure);
    else if (fixed !== digest) {
      fixedFiles++;
      tell(message('cli-fixed-file', input.file));
    }
    // What is reported is what is on the disk.
    const saved = failure ? digest : fixed;
    const { lines } = saved.head;
    const reportFailure = (rule: string, error: unknown) =>
      tell(message('cli-rule-failed', input.file, rule, String(error)));
    const findings = reportFindings(lintIssue(saved, context, reportFailure), lines, language);
    reports.push({ file: input.file, findings: [...reportEncoding(document, language), ...findings] });
  }

  /** What rules say of a text that the site reads as another one is not true of its page. */
  function checkForeign(document: Document): void {
    const { file } = document.input;
    if (fix) fail(message('cli-not-utf8', file));
    reports.push({ file, findings: reportEncoding(document, language) });
  }

  // Earlier issues are known only when all have been read. Until its turn comes, an issue is held, but nothing of other files.
  const steps = inputs.map((input): (() => void) => {
    try {
      const document = readDocument(input, configs);
      const { encoding } = document;
      if (document.isIssue && encoding !== 'UTF-8' && encoding !== null) return () => checkForeign(document);
      if (document.isIssue) {
        archive.set(summarizeIssue(input.file, input.walked, document.digest.issue));
        return () => checkIssue(document);
      }
      // Nobody wants to be told of the many other files in a folder; a file that is named is expected to be an issue.
      return () => input.named && tell(message('cli-no-issue', input.file));
    } catch (error) {
      return () => fail(cannotRead(input.file, error));
    }
  });
  steps.reverse();
  for (let step = steps.pop(); step; step = steps.pop()) step();

  const issues = reports.length;
  const counts = reports.map(({ findings }) => findings.length).filter((count) => count > 0);
  reports.push(...reportConfigs(session));
  io.out(formatReports(reports, { format, language }, io.cwd));
  if (fix) tell(message('cli-fixed', fixedFiles, issues));
  if (format === 'text') {
    const total = counts.reduce((sum, count) => sum + count, 0);
    tell(message('cli-summary', total, counts.length, issues));
  }
  // That nothing is wrong with nothing is no answer. Whoever names files has been told of each.
  if (issues === 0 && searched.length > 0) fail(message('cli-nothing-checked', inputs.length));
  const limit = severities.indexOf(failOn);
  return reports.some(({ findings }) => findings.some(({ severity }) => severities.indexOf(severity) <= limit));
}

/** @returns why the file was not changed; null if it was */
function save({ input, encoding, digest }: Document, text: string): Message | null {
  if (encoding !== 'UTF-8') return message('cli-not-utf8', input.file);
  try {
    const real = realpathSync(input.absolute);
    if (!isInside(realpathSync(input.root), real)) return message('cli-link-outside', input.file);
    if (readFile(real).toString('utf8') !== digest.text) return message('cli-changed-meanwhile', input.file);
    replaceFile(real, text);
    return null;
  } catch (error) {
    return cannotWrite(input.file, error);
  }
}
