import type { TextDocument } from 'vscode';
import type { Surroundings } from '../../core/rules/rule';

/** What is known of the place of a document without waiting; one that was never saved has none. */
export function surroundingsOf({ uri, isUntitled }: Pick<TextDocument, 'uri' | 'isUntitled'>): Surroundings {
  return isUntitled ? {} : { path: uri.path };
}
