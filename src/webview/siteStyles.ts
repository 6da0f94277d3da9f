import type { Stylesheet } from '../protocol/preview';
import { scopeSelector, widthQuery } from './siteSelectors';

/**
 * Dresses the page in its site's own stylesheet, and nothing but the page: the rules are read by the browser, one by one,
 * and written again inside of a scope. What the sheet imports is left out; what else it loads, the page's policy judges.
 */
export function wearStyles({ css, base }: Stylesheet): void {
  document.adoptedStyleSheets = css === '' ? [] : [parse(scopeRules([...parse(css, base).cssRules]), base)];
}

function parse(css: string, baseURL: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet({ baseURL });
  sheet.replaceSync(css);
  return sheet;
}

function scopeRules(rules: readonly CSSRule[]): string {
  // These name things for the whole document and belong to no element.
  const isNamed = (rule: CSSRule) => rule instanceof CSSFontFaceRule || rule instanceof CSSKeyframesRule;
  const named = rules.filter(isNamed);
  const others = rules.filter((rule) => !isNamed(rule));
  return `${named.map(({ cssText }) => cssText).join('\n')}\n@scope (.page) {\n${others.map(write).join('\n')}\n}`;
}

function write(rule: CSSRule): string {
  if (rule instanceof CSSStyleRule) {
    rule.selectorText = scopeSelector(rule.selectorText);
    return rule.cssText;
  }
  if (!(rule instanceof CSSConditionRule) && !(rule instanceof CSSLayerBlockRule)) return '';
  return `${headOf(rule)} {\n${[...rule.cssRules].map(write).join('\n')}\n}`;
}

function headOf(rule: CSSConditionRule | CSSLayerBlockRule): string {
  if (rule instanceof CSSLayerBlockRule) return `@layer ${rule.name}`;
  const { conditionText } = rule;
  if (rule instanceof CSSContainerRule) return `@container ${conditionText}`;
  if (rule instanceof CSSSupportsRule) return `@supports ${conditionText}`;
  const query = widthQuery(conditionText);
  return query === undefined ? `@media ${conditionText}` : `@container page ${query}`;
}
