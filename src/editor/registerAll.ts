import { commands, window, type Disposable, type ExtensionContext } from 'vscode';

/** Builds every part of the extension, in the order in which they depend on each other. */
export function registerAll(_context: ExtensionContext): Disposable[] {
  const log = window.createOutputChannel('Digest Desk', { log: true });
  return [log, commands.registerCommand('digest.showLog', () => log.show())];
}
