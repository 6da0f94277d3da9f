import { env } from 'vscode';
import type { Language } from '../core/messages/message';

/** The language that VS Code shows. */
export function language(): Language {
  return env.language.toLowerCase().startsWith('zh') ? 'zh-cn' : 'en';
}
