/** Put in by the build: the look of the published page. The site's own stylesheet, where there is one, is on the document. */
declare const PAGE_STYLES: string;

/** The look of an element: the value of a property, as the theme makes it. */
export type Look = Pick<CSSStyleDeclaration, 'getPropertyValue'>;

/**
 * Lets the browser work out how the published page's styles make an article look, apart from this page: neither its
 * tool bar nor its width or colors count.
 * @param article in a document that loads nothing
 * @param read is called with every element of the article, its look, and that of the element around it
 */
export function measure(article: Element, read: (element: Element, look: Look, around: Look | null) => void): void {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.adoptedStyleSheets = [createSheet(), ...document.adoptedStyleSheets];
  const copy = article.cloneNode(true) as Element;
  for (const image of copy.querySelectorAll('img')) image.removeAttribute('src');
  shadow.append(wrap('html', wrap('body', wrap('div', wrap('main', copy)))));
  document.body.append(host);
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [i, element] of [article, ...article.querySelectorAll('*')].entries()) {
    const measured = copies[i];
    if (!measured) continue;
    const around = measured === copy ? null : measured.parentElement;
    read(element, getComputedStyle(measured), around && getComputedStyle(around));
  }
  host.remove();
}

/** The elements that the theme knows around an article. */
function wrap(name: string, content: Element): Element {
  const element = document.createElement(name);
  if (name === 'div') element.className = 'page';
  element.append(content);
  return element;
}

function createSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  // Not painted: a width stays the share that the theme says, in place of the pixels that it makes here.
  sheet.replaceSync(`:host { all: initial; display: none; }\n${PAGE_STYLES}`);
  // Narrow windows, dark themes, print: not what an article looks like elsewhere.
  for (let i = sheet.cssRules.length - 1; i >= 0; i--)
    if (sheet.cssRules[i] instanceof CSSMediaRule) sheet.deleteRule(i);
  return sheet;
}
