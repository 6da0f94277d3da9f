import { env, l10n, window } from 'vscode';
import { renderArticle } from '../../core/publish/renderArticle';
import type { Parsed } from '../openIssues';

/** Puts the article's HTML on the clipboard, as the site prints it. */
export async function copyHtml({ issue, config }: Parsed): Promise<void> {
  await env.clipboard.writeText(renderArticle(issue, config));
  window.setStatusBarMessage(l10n.t('The HTML of the article was copied to the clipboard.'), 5000);
}
