import createPurifier from 'dompurify';

const purifier = createPurifier(window);

/**
 * Makes the HTML of an issue safe, before any of it is part of the page. What would run, load, submit, restyle or
 * redirect is gone; the page's policy stands behind this.
 */
export function sanitize(html: string): DocumentFragment {
  return purifier.sanitize(html, {
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
    ],
    FORBID_ATTR: [
      'style',
      'srcset',
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
    ADD_ATTR: ['data-line'],
    // Addresses: the web, mail, or relative to the issue.
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
  });
}
