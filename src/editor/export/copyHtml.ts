import { env, l10n, window } from 'vscode';
import type { Parsed } from '../openIssues';

/** Puts the article's HTML on the clipboard, as the site prints it. */
export async function copyHtml({ digest }: Parsed): Promise<void> {
  await env.clipboard.writeText(digest.article.renderHtml());
  window.setStatusBarMessage(l10n.t('The HTML of the article is on the clipboard.'), 5000);
}
