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
