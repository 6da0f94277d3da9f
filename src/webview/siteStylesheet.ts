import type { Stylesheet } from '../protocol/preview';

/**
 * Applies the site's own stylesheet to the page inside the preview, and to nothing else of it: the browser parses the
 * rules, and they are written again inside a scope. `@import` is left out; what else the sheet loads, the page's content
 * security policy decides.
 */
export function applySiteStylesheet({ css, base }: Stylesheet): void {
  document.adoptedStyleSheets = css === '' ? [] : [parse(scopeRules([...parse(css, base).cssRules]), base)];
}

function parse(css: string, baseURL: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet({ baseURL });
  sheet.replaceSync(css);
  return sheet;
}

function scopeRules(rules: readonly CSSRule[]): string {
  // These define names for the whole document and apply to no element.
  const isGlobal = (rule: CSSRule) => rule instanceof CSSFontFaceRule || rule instanceof CSSKeyframesRule;
  const global = rules.filter(isGlobal).map(({ cssText }) => cssText);
  const scoped = rules.filter((rule) => !isGlobal(rule)).map(writeRule);
  return `${global.join('\n')}\n@scope (.page) {\n${scoped.join('\n')}\n}`;
}

function writeRule(rule: CSSRule): string {
  if (rule instanceof CSSStyleRule) {
    rule.selectorText = scopeSelector(rule.selectorText);
    return rule.cssText;
  }
  if (!(rule instanceof CSSConditionRule) && !(rule instanceof CSSLayerBlockRule)) return '';
  return `${preludeOf(rule)} {\n${[...rule.cssRules].map(writeRule).join('\n')}\n}`;
}

/** What a rule has before its block. */
function preludeOf(rule: CSSConditionRule | CSSLayerBlockRule): string {
  if (rule instanceof CSSLayerBlockRule) return `@layer ${rule.name}`;
  const { conditionText } = rule;
  if (rule instanceof CSSContainerRule) return `@container ${conditionText}`;
  if (rule instanceof CSSSupportsRule) return `@supports ${conditionText}`;
  const query = toContainerQuery(conditionText);
  return query === undefined ? `@media ${conditionText}` : `@container page ${query}`;
}

/** Makes a selector for the whole document one for the page: `body > p` becomes `:scope > p`. */
export function scopeSelector(selector: string): string {
  const scoped = splitList(selector).map((part) =>
    part.replace(/^(?:html|:root) (?:> )?(?=body(?![\w-]))/i, '').replace(/^(?:html|body|:root)(?![\w-])/i, ':scope'),
  );
  return scoped.join(', ');
}

/**
 * Turns a media query for the width of the window into a container query: the page has a width of its own.
 * @param media the condition of a `@media` rule, as the browser serializes it
 * @returns the condition of a `@container` rule; undefined where the query is for anything else
 */
export function toContainerQuery(media: string): string | undefined {
  const parts = splitList(media).map((part) => part.replace(/^(?:only )?(?:screen|all) and /, ''));
  const isWidthQuery = (part: string) =>
    part.split(' and ').every((feature) => /^\([^()]*\bwidth\b[^()]*\)$/.test(feature) && !feature.includes('device-'));
  if (!parts.every(isWidthQuery)) return undefined;
  return parts.length === 1 ? parts[0] : parts.map((part) => `(${part})`).join(' or ');
}

/** The parts of a list separated by commas, except those in parentheses, brackets and strings. */
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
