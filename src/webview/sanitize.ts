import createPurifier from 'dompurify';

const purifier = createPurifier(window);
// The page's policy knows no `style`: a cell says how it is aligned in the attribute for it, which looks the same.
purifier.addHook('beforeSanitizeAttributes', (node) => {
  if (!(node instanceof HTMLTableCellElement)) return;
  const side = /^text-align: ?(left|center|right);?$/.exec(node.getAttribute('style') ?? '')?.[1];
  if (side !== undefined) node.align = side;
});

/**
 * Makes the HTML of an issue safe, before any of it is part of the page. What would run, load, submit, restyle or
 * redirect is gone; the page's policy stands behind this.
 */
export function sanitize(html: string): DocumentFragment {
  // In a body that is open already: what begins with a `frameset` would else be a document with no place for anything.
  return purifier.sanitize(`<body>${html}`, {
    RETURN_DOM_FRAGMENT: true,
    USE_PROFILES: { html: true },
    FORBID_TAGS: [
      'style',
      'form',
      'input',
      'button',
      'select',
      'textarea',
      'dialog',
      'audio',
      'video',
      'source',
      'track',
      'template',
      'slot',
      'shadow',
      'canvas',
    ],
    FORBID_ATTR: [
      'style',
      'srcset',
      'sizes',
      'crossorigin',
      'ismap',
      'download',
      'background',
      'poster',
      'ping',
      'target',
      'popover',
      'popovertarget',
      'autofocus',
      'tabindex',
    ],
    ALLOW_DATA_ATTR: false,
    ADD_ATTR: ['data-line', 'data-line-end', 'data-colors'],
    // Addresses: the web, mail, or relative to the issue.
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
  });
}
