import type { Span } from './span';

/** As Blackfriday and browsers read a tag: whatever is between its name and the next `>` belongs to it. */
const tag = /<\/?([a-z][a-z0-9-]*)(?=[\s/>=])[^<>]*>/gi;
/** What makes a tag of any name, a misspelt one too (`<imgsrc="…">`). */
const attribute = /[a-z]\s?=\s?["'“”]/i;

/**
 * Finds the tags of HTML elements, also those that CommonMark takes for text because something between the attributes is wrong
 * (`<a href="…"target="…">`): no dialect has prose in them.
 * @returns in order, none inside another
 */
export function findTags(text: string, from = 0): Span[] {
  if (!text.includes('<', from)) return [];
  const found: Span[] = [];
  const pattern = new RegExp(tag);
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    if (isHtmlElement(match[1] ?? '') || attribute.test(match[0]))
      found.push({ start: match.index, end: pattern.lastIndex });
  return found;
}

/** An attribute of a tag; its value without quotation marks. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  /** Of the value, in the tag. */
  readonly span: Span;
  /** Whether a quotation mark begins the value and none ends it. */
  readonly open: boolean;
}

/** A name, and a value in quotation marks or without. */
const attributes = /([^\s/>="'][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)("?)|'([^']*)('?)|([^\s>"'][^\s>]*)))?/g;

/** The attributes of a tag, as browsers read them. @param tag from `<` to `>` */
export function readAttributes(tag: string): Attribute[] {
  const inside = tag.slice(0, -1);
  const found: Attribute[] = [];
  const pattern = new RegExp(attributes);
  pattern.lastIndex = Math.max(1, inside.search(/[\s/=]/));
  for (let match = pattern.exec(inside); match; match = pattern.exec(inside)) {
    const [, name = '', double, doubleEnd, single, singleEnd, bare] = match;
    const value = double ?? single ?? bare ?? '';
    const end = pattern.lastIndex - (doubleEnd ?? singleEnd ?? '').length;
    const span = { start: end - value.length, end };
    found.push({ name: name.toLowerCase(), value, span, open: doubleEnd === '' || singleEnd === '' });
  }
  return found;
}

// Every element of the HTML standard, those that it calls obsolete, and the outermost of SVG and MathML.
const names =
  'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins isindex kbd keygen label legend li link main map mark marquee math menu menuitem meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script search section select slot small source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp';
const elements = new Set(names.split(' '));
const inSvg = new Set('circle defs ellipse g line path polygon polyline rect stop text tspan use'.split(' '));

/** Whether a browser knows an element of this name. */
export function isHtmlElement(name: string): boolean {
  const small = name.toLowerCase();
  return elements.has(small) || inSvg.has(small);
}
