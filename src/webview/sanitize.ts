import createPurifier from 'dompurify';

const purifier = createPurifier(window);
// The page's policy allows no `style`: a table cell gets its alignment from the attribute for it, which looks the same.
purifier.addHook('beforeSanitizeAttributes', (node) => {
  if (!(node instanceof HTMLTableCellElement)) return;
  const side = /^text-align: ?(left|center|right);?$/.exec(node.getAttribute('style') ?? '')?.[1];
  if (side !== undefined) node.align = side;
});
// The boxes of task lists are shown; nothing can be entered.
purifier.addHook('uponSanitizeElement', (node) => {
  if (node instanceof HTMLInputElement && !(node.type === 'checkbox' && node.disabled)) node.remove();
});

const forbiddenTags = [
  ...['style', 'form', 'button', 'select', 'textarea', 'dialog', 'audio', 'video', 'source', 'track'],
  ...['template', 'slot', 'shadow', 'canvas'],
];
const forbiddenAttributes = [
  ...['style', 'srcset', 'sizes', 'crossorigin', 'ismap', 'download', 'background', 'poster', 'ping', 'target'],
  ...['popover', 'popovertarget', 'autofocus', 'tabindex'],
];
/** Addresses of the web and of mail, and relative ones. */
const allowedAddresses = /^(?:https?:|mailto:|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i;

/**
 * Makes the HTML of an issue safe before any of it becomes part of the page: removes what would run, load, submit,
 * restyle or redirect. The page's content security policy is the second line of defense.
 */
export function sanitize(html: string): DocumentFragment {
  // Inside an open body: otherwise HTML that begins with a `frameset` becomes a document without a body.
  return purifier.sanitize(`<body>${html}`, {
    RETURN_DOM_FRAGMENT: true,
    USE_PROFILES: { html: true },
    FORBID_TAGS: forbiddenTags,
    FORBID_ATTR: forbiddenAttributes,
    ALLOW_DATA_ATTR: false,
    ADD_ATTR: ['data-line', 'data-line-end', 'data-colors'],
    ALLOWED_URI_REGEXP: allowedAddresses,
  });
}

/**
 * Sanitizes blocks of HTML, all at once where they are many, since every call starts a parser. Where a block closes the
 * element around it, each is sanitized on its own.
 * @returns a fragment for each block
 */
export function sanitizeBlocks(htmls: readonly string[]): DocumentFragment[] {
  return (htmls.length > 2 ? sanitizeTogether(htmls) : undefined) ?? htmls.map(sanitize);
}

function sanitizeTogether(htmls: readonly string[]): DocumentFragment[] | undefined {
  const all = sanitize(htmls.map((html) => `<section>${html}</section>`).join(''));
  const sections = [...all.childNodes];
  const areWhole = sections.every((node) => node instanceof Element && node.localName === 'section');
  if (!areWhole || sections.length !== htmls.length) return undefined;
  return sections.map((section) => {
    const content = all.ownerDocument.createDocumentFragment();
    content.append(...section.childNodes);
    return content;
  });
}
