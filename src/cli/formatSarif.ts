import { version } from '../../package.json';
import type { Severity } from '../core/rules/rule';
import type { FileReport, Reported } from './findings';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

/** Writes reports as SARIF 2.1.0, which code scanning services read. */
export function formatSarif(reports: readonly FileReport[]): string {
  const rules = [...new Set(reports.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'digest-desk', version, rules: rules.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: reports.flatMap(({ file, findings }) => findings.map((finding) => describe(file, finding, rules))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describe(file: string, finding: Reported, rules: readonly string[]): object {
  const { rule, severity, message, line, column, endLine, endColumn } = finding;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
  };
}
