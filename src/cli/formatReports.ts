import type { Severity } from '../core/config/config';
import type { Arguments } from './args';
import type { FileReport } from './fileReport';
import { formatSarif } from './formatSarif';
import { toPrintable } from './printable';

/**
 * Writes reports in a format; ends with a line break unless there is nothing to say.
 * @param cwd absolute; what the relative paths of the reports count from
 */
export function formatReports(
  reports: readonly FileReport[],
  { format, language }: Pick<Arguments, 'format' | 'language'>,
  cwd: string,
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(reports, null, 2)}\n`;
    case 'sarif':
      return formatSarif(reports, cwd, language);
    case 'github':
      return formatGithub(reports);
    case 'text':
      return formatText(reports);
  }
}

/** Writes a line for every finding; the problem matcher `$digest-desk` reads it. */
export function formatText(reports: readonly FileReport[]): string {
  return reports
    .flatMap(({ file, findings }) =>
      findings.map(
        ({ line, column, severity, message, rule }) =>
          `${toPrintable(`${file}:${line}:${column}: ${severity} ${onOneLine(message)} [${rule}]`)}\n`,
      ),
    )
    .join('');
}

/** A message quotes the text, which can have line breaks. */
function onOneLine(message: string): string {
  return message.replace(/[\r\n]+/g, ' ');
}

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Workflow commands: GitHub shows them at the lines of a pull request. */
function formatGithub(reports: readonly FileReport[]): string {
  return reports
    .flatMap(({ file, findings }) =>
      findings.map((finding) => {
        const { rule, severity, line, endLine, column, endColumn, message } = finding;
        const place = `line=${line},endLine=${endLine},col=${column},endColumn=${endColumn}`;
        return `::${levels[severity]} file=${escapeProperty(file)},${place},title=${escapeProperty(rule)}::${escapeData(message)}\n`;
      }),
    )
    .join('');
}

function escapeData(text: string): string {
  return text.replace(/[%\r\n]/g, encodeURIComponent);
}

function escapeProperty(text: string): string {
  return text.replace(/[%\r\n:,]/g, encodeURIComponent);
}
