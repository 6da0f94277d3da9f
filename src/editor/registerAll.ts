import { commands, window, workspace, type Disposable, type ExtensionContext } from 'vscode';
import { IssueFiles } from './archive/issueFiles';
import { WorkspaceMarkdown } from './archive/markdownFiles';
import { ConfigErrors } from './configErrors';
import { Configs } from './configs';
import { ContextKeys } from './contextKeys';
import { registerExport } from './export/registerExport';
import { CheckAll } from './findings/checkAll';
import { registerCodeActions } from './findings/codeActions';
import { registerFindingCommands } from './findings/findingCommands';
import { Problems } from './findings/problems';
import { registerShowRule } from './findings/showRule';
import { FindingsStatus } from './findings/statusBar';
import { TypingLine } from './findings/typingLine';
import { registerCompletions } from './insert/completions';
import { registerInsertCommands } from './insert/insertCommands';
import { registerOutline } from './outline';
import { PreviewAppearance } from './preview/appearance';
import { Previews } from './preview/previews';
import { FileWatcher } from './stores/fileWatcher';
import { FindingsStore } from './stores/findingsStore';
import { IssueStore } from './stores/issueStore';
import { LintContexts } from './stores/lintContexts';
import { OpenIssues } from './stores/openIssues';
import { registerTree } from './tree/registerTree';
import { documents, files, ownOperations } from './workspacePorts';

/** Builds every part of the extension, in the order in which they depend on each other. */
export function registerAll(context: ExtensionContext): Disposable[] {
  const log = window.createOutputChannel('Digest Desk', { log: true });
  const reportFailure = (rule: string, error: unknown) => log.error(`rule ${rule}`, String(error));
  const systemWatcher = workspace.createFileSystemWatcher('**');
  const watcher = new FileWatcher(systemWatcher, ownOperations);
  const configs = new Configs(watcher);
  const store = new IssueStore(documents, files, configs, watcher);
  const issues = new OpenIssues(store, documents, configs);
  const markdown = new WorkspaceMarkdown();
  const issueFiles = new IssueFiles({ store, issues, documents, files: markdown, configs, watcher, log });
  const contexts = new LintContexts(issueFiles, files, watcher);
  const output = new Problems();
  const typedLine = new TypingLine();
  const findings = new FindingsStore({
    store,
    issues,
    contexts,
    documents,
    watcher,
    typedLine,
    output,
    reportFailure,
  });
  const checkAll = new CheckAll({ store, issues, files: markdown, configs, issueFiles, findings, log });
  const appearance = new PreviewAppearance(context.globalState);
  const previews = new Previews({
    extension: context.extensionUri,
    appearance,
    findings,
    watcher,
    store,
    issues,
    configs,
  });
  return [
    log,
    systemWatcher,
    watcher,
    configs,
    new ConfigErrors(),
    store,
    issues,
    markdown,
    issueFiles,
    contexts,
    output,
    typedLine,
    findings,
    checkAll,
    registerCodeActions(findings),
    registerShowRule(),
    new FindingsStatus(findings),
    ...registerFindingCommands(store, findings, checkAll),
    registerTree(issueFiles),
    registerOutline(store),
    registerCompletions(store),
    registerInsertCommands(store, issueFiles),
    new ContextKeys(issues),
    appearance,
    previews,
    registerExport(store, previews),
    commands.registerCommand('digest.showLog', () => log.show()),
  ];
}
