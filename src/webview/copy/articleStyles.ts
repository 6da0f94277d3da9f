import { createElement } from '../dom';

/** Defined by the build: the stylesheet of the published page. The site's own, where there is one, is on the document. */
declare const PAGE_STYLES: string;

/** Inherited properties that every block repeats: the editor that the copy is pasted into styles blocks itself. */
const repeatedByBlocks = ['color', 'font-size', 'letter-spacing', 'line-height'];
/** Inherited properties that are written where they change. */
const inherited = [
  ...['font-family', 'font-style', 'font-weight', 'overflow-wrap', 'text-align', 'white-space'],
  ...['word-break', 'word-spacing'],
];
/** Properties that are not inherited, with the values that need not be written. */
const defaults: Readonly<Record<string, string>> = {
  'background-color': 'rgba(0, 0, 0, 0)',
  'border-radius': '0px',
  'height': 'auto',
  'max-width': 'none',
  'text-decoration-line': 'none',
  'vertical-align': 'baseline',
  'width': 'auto',
};
/** Properties that browsers set for some elements: these elements always have them written. */
const alwaysWritten: readonly (readonly [elements: RegExp, properties: readonly string[]])[] = [
  [/^(?:pre|code)$/, ['font-family', 'font-size', 'white-space']],
  [/^(?:h\d|th|strong|b)$/, ['font-weight']],
  [/^(?:em|i)$/, ['font-style']],
  [/^t[hd]$/, ['text-align']],
  [/^a$/, ['color', 'text-decoration-line']],
];
const borders = ['border-top', 'border-right', 'border-bottom', 'border-left'];

/**
 * Lets the browser compute the styles that an article has on the published page. The preview's toolbar, width and colors
 * have no effect on them.
 * @param article in a document that loads nothing
 * @returns for the article and each element inside, the properties that it needs without a stylesheet, and whether it is a block
 */
export function computeStyles(article: Element) {
  const host = createElement('div', {});
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.adoptedStyleSheets = [createPageSheet(), ...document.adoptedStyleSheets];
  const copy = article.cloneNode(true) as Element;
  for (const image of copy.querySelectorAll('img')) image.removeAttribute('src');
  // The stylesheets know these elements around an article.
  const page = createElement('div', { className: 'page' }, createElement('main', {}, copy));
  shadow.append(createElement('html', {}, createElement('body', {}, page)));
  document.body.append(host);
  const originals = [article, ...article.querySelectorAll('*')];
  const styles = [copy, ...copy.querySelectorAll('*')].map((element, i) => {
    const parent = element === copy ? null : element.parentElement;
    return [originals[i] ?? article, readStyle(element, parent)] as const;
  });
  host.remove();
  return new Map(styles);
}

function createPageSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  // Without a box, a relative width stays as the stylesheet has it instead of being computed in pixels.
  sheet.replaceSync(`:host { all: initial; display: none; }\n${PAGE_STYLES}`);
  // Media queries are for narrow windows, dark themes and print, not for an article in another page.
  for (let i = sheet.cssRules.length - 1; i >= 0; i--)
    if (sheet.cssRules[i] instanceof CSSMediaRule) sheet.deleteRule(i);
  return sheet;
}

/** @param parent null where the element will have none */
function readStyle(element: Element, parent: Element | null) {
  const { localName } = element;
  const computed = getComputedStyle(element);
  const inheritable = parent && getComputedStyle(parent);
  const display = computed.getPropertyValue('display');
  const isBlock = !display.startsWith('inline');
  const style = new Map<string, string>();
  const write = (property: string, unless?: string) => {
    const value = computed.getPropertyValue(property);
    // Chromium computes `-webkit-center` for the old attribute that centers.
    if (value !== '' && value !== unless) style.set(property, value.replace(/^-webkit-/, ''));
  };
  for (const property of repeatedByBlocks)
    write(property, isBlock ? undefined : inheritable?.getPropertyValue(property));
  for (const property of inherited) write(property, inheritable?.getPropertyValue(property));
  for (const property of ['margin', 'padding']) write(property, isBlock ? undefined : '0px');
  for (const [property, value] of Object.entries(defaults)) write(property, value);
  for (const [elements, properties] of alwaysWritten)
    if (elements.test(localName)) for (const property of properties) write(property);
  if (display === 'inline-block') write('display');
  if (display === 'table') write('border-collapse', 'separate');
  if (/^(?:auto|scroll)$/.test(computed.getPropertyValue('overflow-x'))) write('overflow-x');
  writeBorders(computed, style);
  // Browsers draw a line across the page as a border unless it has none.
  if (localName === 'hr' && !style.has('border') && !style.has('border-top')) style.set('border', 'none');
  if (/^[uo]l$/.test(localName)) write('list-style-type');
  return { style, isBlock };
}

function writeBorders(computed: CSSStyleDeclaration, style: Map<string, string>): void {
  const visible = borders
    .filter((border) => computed.getPropertyValue(`${border}-style`) !== 'none')
    .map((border) => [border, computed.getPropertyValue(border)] as const);
  const first = visible[0]?.[1] ?? '';
  const areEqual = visible.length === borders.length && visible.every(([, value]) => value === first);
  for (const [border, value] of areEqual ? [['border', first] as const] : visible) style.set(border, value);
}
