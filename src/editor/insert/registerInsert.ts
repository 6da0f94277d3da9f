import { Disposable } from 'vscode';
import type { OpenIssues } from '../openIssues';
import { registerCompletions } from './completions';
import { registerInsertCommands } from './insertCommands';

/** Completions and commands that insert the parts of an issue. */
export function registerInsert(openIssues: OpenIssues): Disposable {
  return Disposable.from(registerCompletions(openIssues), registerInsertCommands(openIssues));
}
