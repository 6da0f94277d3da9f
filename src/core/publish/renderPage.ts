import type { DigestDocument } from '../issue/digestDocument';
import { readField } from '../issue/readField';
import { colorCode } from '../markdown/code/colorCode';
import { escapeHtml } from '../text/escapeHtml';
import { renderTitleBlock } from './titleBlock';

/**
 * A whole HTML page of an issue, as the preview shows it: the title block above the article.
 * It runs no script and loads images only, whatever the article or the styles ask for: the policy in its head says so.
 * @param styles CSS for both; what would end the element that holds it is written so that it means the same and does not
 */
export function renderPage({ head: { frontMatter }, article }: DigestDocument, styles: string): string {
  const title = readField(frontMatter, 'title') ?? '';
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src https: http: data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>
${styles.replace(/<\/(?=style)/gi, '<\\/')}
</style>
</head>
<body>
<div class="page">
<div class="ss-layout-container">
<main class="ss-layout-main">
${renderTitleBlock(frontMatter)}<article class="typo">
${colorCode(article.renderHtml())}</article>
</main>
<div class="ss-layout-aside"></div>
</div>
</div>
</body>
</html>
`;
}
