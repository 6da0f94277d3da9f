import { env } from 'vscode';
import type { Language } from '../../core/messages/message';

/** The language of the editor, as far as Digest Desk speaks it. */
export function shownLanguage(): Language {
  return env.language.toLowerCase().startsWith('zh') ? 'zh-cn' : 'en';
}
