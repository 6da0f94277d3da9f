import { escapeHtml } from '../../core/text/escapeHtml';

/** What the page of a preview depends on. */
export interface PageOptions {
  /** The origin from which VS Code serves local files to this page. */
  readonly cspSource: string;
  /** A secret of this page; scripts without it do not run. */
  readonly nonce: string;
  readonly script: string;
  readonly style: string;
  /** The language of the editor. */
  readonly lang: string;
  readonly title: string;
  /** Whether images may come from other servers. */
  readonly remoteImages: boolean;
}

/** Builds the page that shows issues. It contains no text of an issue: that is sent in messages. */
export function buildPage(options: PageOptions): string {
  const { nonce, script, style, lang, title } = options;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(lang)}">
<head>
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(buildPolicy(options))}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${escapeHtml(style)}">
</head>
<body>
<div class="above">
<nav class="toolbar" hidden></nav>
<p class="status" role="status" hidden></p>
</div>
<div class="frame">
<div class="page">
<div class="ss-layout-container">
<main class="ss-layout-main">
<header class="head"></header>
<article class="typo"></article>
</main>
<div class="ss-layout-aside"></div>
</div>
</div>
</div>
<script nonce="${escapeHtml(nonce)}" src="${escapeHtml(script)}"></script>
</body>
</html>
`;
}

/** Builds the content security policy: what the page may load and run. */
export function buildPolicy(options: Pick<PageOptions, 'cspSource' | 'nonce' | 'remoteImages'>): string {
  const { cspSource, nonce, remoteImages } = options;
  return [
    "default-src 'none'",
    `img-src ${cspSource}${remoteImages ? ' https:' : ''} data:`,
    `style-src ${cspSource}`,
    `script-src 'nonce-${nonce}'`,
    `font-src ${cspSource}`,
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}
