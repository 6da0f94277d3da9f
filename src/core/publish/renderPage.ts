import type { DigestDocument } from '../issue/digestDocument';
import { readField } from '../issue/frontMatter';
import { colorCode } from '../markdown/code/colorCode';
import { escapeHtml } from '../text/escapeHtml';
import { disarmMeta, replaceImageAddresses } from './pageHtml';
import { renderTitleBlock } from './titleBlock';

/** A page loads images, from beside it too, and nothing else. */
const policy = [
  "default-src 'none'",
  "img-src 'self' file: https: http: data:",
  "style-src 'unsafe-inline'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * A whole HTML page of an issue, as the preview shows it: the title block above the article.
 * It runs no script, sends no form, stays where it is and loads images only, whatever the article or the styles ask for.
 * @param styles CSS for both; what would end the element that holds it is written so that it means the same and does not
 * @param images the addresses of local images in the page, by those that they have in the article
 */
export function renderPage(
  { head: { frontMatter }, article }: DigestDocument,
  styles: string,
  images: ReadonlyMap<string, string> = new Map(),
): string {
  const title = readField(frontMatter, 'title') ?? '';
  const content = disarmMeta(replaceImageAddresses(article.renderHtml(), images));
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
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
${colorCode(content)}</article>
</main>
<div class="ss-layout-aside"></div>
</div>
</div>
</body>
</html>
`;
}
