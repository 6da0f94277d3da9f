import { readFileSync, writeFileSync } from 'node:fs';
import type { Archive } from '../core/archive/archive';
import { readEarlier } from '../core/archive/earlier';
import { say, message } from '../core/messages/message';
import type { DigestDocument } from '../core/issue/digestDocument';
import { applyFixes } from '../core/lint/applyFixes';
import type { OnRuleError } from '../core/lint/runRules';
import { lintIssue } from '../core/rules/index';
import type { Arguments } from './args';
import { severities } from './args';
import type { Configs } from './configs';
import type { Document } from './documents';
import { reportConfig, reportFindings, type FileReport } from './findings';
import { formatReports } from './formatReports';
import type { Io } from './io';
import { surroundingsOf } from './surroundings';
import { reasonOf } from './walk';

/**
 * Prints what the rules find in the issues among some documents, and what is wrong in their configurations.
 * @param archive the same issues, to compare each with earlier ones
 * @param fail takes a file that cannot be written, with the reason
 * @returns whether something is found that is as grave as the user asked for
 */
export function check(
  documents: Iterable<Document>,
  archive: Archive,
  configs: Configs,
  { fix, language, format, failOn }: Arguments,
  io: Io,
  fail: (path: string, reason: string) => void,
): boolean {
  const reports: FileReport[] = [];
  let fixedFiles = 0;
  for (const document of documents) {
    if (!document.isIssue) {
      // Of the many files in a folder nobody wants to hear; who names one expects it to be checked.
      if (document.input.named) io.err(`${say(message('cli-no-issue', document.input.file), language)}\n`);
      continue;
    }
    const tellFailure = (rule: string, error: unknown) =>
      io.err(`${document.input.file}: ${say(message('cli-rule-failed', rule, String(error)), language)}\n`);
    const lint = (digest: DigestDocument, onError?: OnRuleError) => {
      const earlier = readEarlier(archive, document.input.file, digest.issue.reading);
      return lintIssue(digest, { ...surroundingsOf(document, digest.issue), earlier }, onError);
    };
    const digest = fix ? applyFixes(document.digest, (each) => lint(each)) : document.digest;
    if (digest !== document.digest && save(document, digest.text, fail)) {
      fixedFiles++;
      io.err(`${say(message('cli-fixed-file', document.input.file), language)}\n`);
    }
    const findings = reportFindings(lint(digest, tellFailure), digest.issue.lines, language);
    reports.push({ file: document.input.file, findings });
  }
  const issues = reports.length;
  const inIssues = reports.map(({ findings }) => findings.length).filter((count) => count > 0);
  reports.push(...configs.read.filter(({ errors }) => errors.length > 0).map((file) => reportConfig(file, language)));

  io.out(formatReports(reports, { format, language }, io.cwd));
  if (fix) io.err(`${say(message('cli-fixed', fixedFiles, issues), language)}\n`);
  if (format === 'text') {
    const count = inIssues.reduce((sum, each) => sum + each, 0);
    io.err(`${say(message('cli-summary', count, inIssues.length, issues), language)}\n`);
  }
  const all = reports.flatMap(({ findings }) => findings);
  const limit = severities.indexOf(failOn);
  return all.some(({ severity }) => severities.indexOf(severity) <= limit);
}

function save({ input, issue }: Document, text: string, fail: (path: string, reason: string) => void): boolean {
  try {
    // A file in another encoding was read with replacement characters: written back it would be spoilt.
    const unchanged = readFileSync(input.absolute).equals(new Uint8Array(new TextEncoder().encode(issue.text)));
    if (!unchanged) throw new Error('not UTF-8');
    writeFileSync(input.absolute, text);
    return true;
  } catch (error) {
    fail(input.file, reasonOf(error));
    return false;
  }
}
