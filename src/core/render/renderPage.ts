import type { Config } from '../config/config';
import type { Issue } from '../issue/issue';
import { readField } from '../issue/readField';
import { escapeHtml } from './escapeHtml';
import { pageStyles } from './pageStyles';
import { renderArticle } from './renderArticle';

/**
 * A whole HTML page of an issue: its title, author and date above the article, with styles.
 * It runs no script: the policy in its head forbids those of the article.
 */
export function renderPage(issue: Issue, config: Config): string {
  const title = readField(issue.frontMatter, 'title') ?? '';
  const byline = ['author', 'date'].flatMap((key) => readField(issue.frontMatter, key) ?? []);
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src https: http: data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${pageStyles}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<p>${byline.map(escapeHtml).join(' · ')}</p>
</header>
<article>
${renderArticle(issue, config)}</article>
</body>
</html>
`;
}
