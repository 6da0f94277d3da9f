import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../package.json';
import type { Language } from '../core/messages/message';
import type { Severity } from '../core/config/config';
import { ruleDocs } from '../core/lint/rule';
import { documentation } from '../core/rules/documentation';
import { rules as allRules } from '../core/rules/index';
import type { FileReport, ReportedFinding } from './fileReport';
import { isInside } from './walk';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };
/** The name of the folder that relative addresses count from. */
const base = 'SRCROOT';

/**
 * Writes reports as SARIF 2.1.0, which code scanning services read.
 * @param cwd absolute; what the relative paths of the reports count from
 */
export function formatSarif(reports: readonly FileReport[], cwd: string, language: Language): string {
  const ids = [...new Set(reports.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort();
  const indexes = new Map(ids.map((id, i) => [id, i]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'digest-desk', version, rules: ids.map((id) => describeRule(id, language)) } },
        language: language === 'zh-cn' ? 'zh-CN' : 'en',
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [base]: { uri: folderUri(cwd) } },
        results: reports.flatMap(({ file, findings }) => {
          const artifactLocation = locate(file, cwd);
          return findings.map((finding) => ({
            ruleIndex: indexes.get(finding.rule),
            ...describe(finding, artifactLocation),
          }));
        }),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Mistakes in a configuration and wrong encodings are reported under ids that are no rule's. */
function describeRule(id: string, language: Language): object {
  const rule = allRules.find((each) => each.id === id);
  const words = documentation[id];
  if (!rule || !words) return { id };
  return {
    id,
    shortDescription: { text: language === 'zh-cn' ? words.summaryInChinese : words.summary },
    fullDescription: { text: language === 'zh-cn' ? words.whyInChinese : words.why },
    ...helpOf(id),
    defaultConfiguration: { level: levels[rule.severity] },
  };
}

function describe({ rule, severity, message, ...place }: ReportedFinding, artifactLocation: object): object {
  const { line, column, endLine, endColumn } = place;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region } }],
  };
}

/** The address of a folder; it ends with a slash, as what counts from it needs. */
function folderUri(folder: string): string {
  return pathToFileURL(join(folder, '/')).href;
}

/** The location of a file as it is shown: relative ones below the folder count from there, others are whole addresses. */
function locate(file: string, folder: string): { uri: string; uriBaseId?: string } {
  if (isAbsolute(file) || !isInside(folder, resolve(folder, file))) {
    return { uri: pathToFileURL(resolve(folder, file)).href };
  }
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: base };
}

/** The address of a rule's page, which lies beside the command line; an object without it where it was left behind. */
function helpOf(rule: string): { helpUri?: string } {
  // `dist/cli.js` when it is built, `src/cli` when it is not.
  const page = ['..', '../..'].map((up) => join(__dirname, up, ruleDocs(rule))).find((path) => existsSync(path));
  return page === undefined ? {} : { helpUri: pathToFileURL(page).href };
}
