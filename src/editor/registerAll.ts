import { commands, window, type Disposable, type ExtensionContext } from 'vscode';
import { Configs } from './configs';
import { OpenIssues } from './openIssues';

/** Builds every part of the extension, in the order in which they depend on each other. */
export function registerAll(_context: ExtensionContext): Disposable[] {
  const log = window.createOutputChannel('Digest Desk', { log: true });
  const configs = new Configs();
  const openIssues = new OpenIssues(configs);
  return [log, configs, openIssues, commands.registerCommand('digest.showLog', () => log.show())];
}
