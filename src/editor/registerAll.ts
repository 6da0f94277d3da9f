import { commands, window, type Disposable, type ExtensionContext } from 'vscode';
import { IssueFiles } from './archive/issueFiles';
import { ConfigErrors } from './configErrors';
import { Configs } from './configs';
import { ContextKeys } from './contextKeys';
import { CheckAll } from './findings/checkAll';
import { registerCodeActions } from './findings/codeActions';
import { registerExport } from './export/registerExport';
import { registerFindingCommands } from './findings/commands';
import { Diagnostics } from './findings/diagnostics';
import { Findings } from './findings/findings';
import { LargeFiles } from './findings/largeFiles';
import { Neighbours } from './findings/neighbours';
import { registerShowRule } from './findings/showRule';
import { FindingsStatus } from './findings/statusBar';
import { registerInsert } from './insert/registerInsert';
import { OpenIssues } from './openIssues';
import { registerOutline } from './outline/registerOutline';
import { Looks } from './preview/looks';
import { Previews } from './preview/previews';
import { registerTree } from './tree/registerTree';

/** Builds every part of the extension, in the order in which they depend on each other. */
export function registerAll(context: ExtensionContext): Disposable[] {
  const log = window.createOutputChannel('Digest Desk', { log: true });
  const configs = new Configs();
  const openIssues = new OpenIssues(configs);
  const issueFiles = new IssueFiles(configs, openIssues, log);
  const neighbours = new Neighbours(issueFiles);
  const findings = new Findings(openIssues, neighbours, log);
  const largeFiles = new LargeFiles(findings);
  const checkAll = new CheckAll({ configs, openIssues, issueFiles, neighbours, log });
  const looks = new Looks(context.globalState);
  const previews = new Previews(context.extensionUri, configs, openIssues, looks);
  return [
    log,
    configs,
    new ConfigErrors(),
    openIssues,
    issueFiles,
    neighbours,
    findings,
    new Diagnostics(findings),
    largeFiles,
    registerCodeActions(findings),
    registerShowRule(),
    new FindingsStatus(findings),
    checkAll,
    ...registerFindingCommands(openIssues, findings, largeFiles, checkAll),
    registerTree(issueFiles),
    registerOutline(openIssues),
    registerInsert(openIssues),
    new ContextKeys(openIssues),
    looks,
    previews,
    registerExport(openIssues, previews),
    commands.registerCommand('digest.showLog', () => log.show()),
  ];
}
