import { commands, window, type Disposable, type ExtensionContext } from 'vscode';
import { Configs } from './configs';
import { ContextKeys } from './contextKeys';
import { OpenIssues } from './openIssues';
import { Previews } from './preview/previews';

/** Builds every part of the extension, in the order in which they depend on each other. */
export function registerAll(context: ExtensionContext): Disposable[] {
  const log = window.createOutputChannel('Digest Desk', { log: true });
  const configs = new Configs();
  const openIssues = new OpenIssues(configs);
  return [
    log,
    configs,
    openIssues,
    new ContextKeys(openIssues),
    new Previews(context.extensionUri, openIssues),
    commands.registerCommand('digest.showLog', () => log.show()),
  ];
}
