import { ProgressLocation, window, type TextDocument } from 'vscode';
import { isTooLarge } from './stores/issueStore';

/** Runs what a command does; on a document that is too large to be read live, with progress in the status bar. */
export async function runOn<T>(document: TextDocument, title: string, task: () => Promise<T>): Promise<T> {
  if (!isTooLarge(document)) return task();
  return window.withProgress({ location: ProgressLocation.Window, title }, async () => {
    // The parse keeps this thread busy: let the message that shows the progress out first.
    await new Promise((resolve) => setTimeout(resolve));
    return task();
  });
}
