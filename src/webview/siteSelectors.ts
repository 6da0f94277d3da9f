// What a site's stylesheet says of the window and its document, said of the page in the preview.

/** Makes what a selector says of the whole document mean the page: `body > p` is `:scope > p`. */
export function scopeSelector(selector: string): string {
  return splitList(selector).map(scopeOne).join(', ');
}

function scopeOne(selector: string): string {
  const body = selector.replace(/^(?:html|:root) (?:> )?(?=body(?![\w-]))/i, '');
  return body.replace(/^(?:html|body|:root)(?![\w-])/i, ':scope');
}

/**
 * The question to the page that a question about the window's width means: the page has a width of its own.
 * @param media the condition of a `@media`, as the browser writes it
 * @returns the condition of a `@container`; undefined where something else is asked, which stays as it is
 */
export function widthQuery(media: string): string | undefined {
  const parts = splitList(media).map((part) => part.replace(/^(?:only )?(?:screen|all) and /, ''));
  const asksWidth = (part: string) =>
    part.split(' and ').every((feature) => /^\([^()]*\bwidth\b[^()]*\)$/.test(feature) && !feature.includes('device-'));
  if (!parts.every(asksWidth)) return undefined;
  return parts.length === 1 ? parts[0] : parts.map((part) => `(${part})`).join(' or ');
}

/** The parts between commas; commas in brackets and strings are a part's own. */
function splitList(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let from = 0;
  for (let at = 0; at < list.length; at++) {
    const char = list.charAt(at);
    if (char === '\\') at++;
    else if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    else if (char === ',' && depth === 0) {
      parts.push(list.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...parts, list.slice(from).trim()];
}
