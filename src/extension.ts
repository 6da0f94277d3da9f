import { registerAll } from './editor/registerAll';
import type { ExtensionContext } from 'vscode';

/** Registers the parts and returns at once; nothing is read before it is first needed. */
export function activate(context: ExtensionContext): void {
  context.subscriptions.push(...registerAll(context));
}
