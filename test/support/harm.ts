/** What one look at the page found wrong, for one input. */
export interface Harm {
  readonly input: number;
  readonly found: readonly string[];
}

/** What may be left of an issue. */
export interface Allowed {
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  /** Whether only the web's own addresses may be left, as in what is copied. */
  readonly strict: boolean;
}

/** What the preview may show. */
export const shown: Allowed = {
  elements:
    'a abbr acronym address area article aside b bdi bdo big blink blockquote br caption center cite code col colgroup data datalist dd del details dfn dir div dl dt em fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main map mark marquee menu meter nav nobr ol optgroup option p picture pre progress q rp rt ruby s samp search section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'.split(
      ' ',
    ),
  attributes:
    'align alt bgcolor border cellpadding cellspacing cite class color colspan coords data-colors data-failed data-line data-line-end datetime dir face height href hidden id label lang loop name noshade nowrap open referrerpolicy rel reversed rowspan scope shape size span src start summary title type usemap valign value width'.split(
      ' ',
    ),
  strict: false,
};

/** What may be in what is copied. */
export const copied: Allowed = {
  elements:
    'a b blockquote br caption code del em h1 h2 h3 h4 h5 h6 hr i img ins li ol p pre s section span strong sub sup table tbody td tfoot th thead tr u ul'.split(
      ' ',
    ),
  attributes: 'alt colspan href reversed rowspan src start style value'.split(' '),
  strict: true,
};

/**
 * Looks for what must not be left. It runs in a page, and so stands alone.
 * @returns what was found, in words for whoever reads the failure
 */
export function inspect(root: ParentNode, { elements, attributes, strict }: Allowed): string[] {
  const found: string[] = [];
  const roots: ParentNode[] = [root];
  for (let parent = roots.pop(); parent; parent = roots.pop()) {
    const comments = document.createNodeIterator(
      parent,
      NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION,
    );
    if (comments.nextNode()) found.push('a comment');
    for (const element of parent.querySelectorAll('*')) {
      const { localName, namespaceURI } = element;
      if (element instanceof HTMLTemplateElement) roots.push(element.content);
      if (element.shadowRoot) found.push(`a root on <${localName}>`);
      if (namespaceURI !== 'http://www.w3.org/1999/xhtml' || !elements.includes(localName))
        found.push(`<${localName}>`);
      // A form's own properties may be hidden by its fields.
      for (const name of Element.prototype.getAttributeNames.call(element)) {
        const value = Element.prototype.getAttribute.call(element, name) ?? '';
        if (!attributes.includes(name)) found.push(`${name} on <${localName}>`);
        if (name === 'style' && (!strict || /url|position|expression|var\(|binding|behavior|@/.test(value)))
          found.push(`style ${value}`);
        if ((name === 'id' || name === 'name') && value in document.implementation.createHTMLDocument())
          found.push(`the name ${value}`);
        if (!['href', 'src', 'cite', 'usemap'].includes(name)) continue;
        const url = URL.canParse(value, 'https://base.invalid') ? new URL(value, 'https://base.invalid') : null;
        const isPicture = name === 'src' && /^data:image\//i.test(value);
        const schemes = name === 'src' && !strict ? ['https:'] : ['https:', 'http:', 'mailto:'];
        if (strict ? !/^https?:\/\//.test(value) : url !== null && !schemes.includes(url.protocol) && !isPicture)
          found.push(`the address ${value}`);
      }
    }
  }
  return found;
}
