/** The words of the rules about links. */
export const links = {
  'link-mismatch': 'The text is one address, but the link leads to {0}.',
  'link-mismatch-text-fix': 'Show {0}',
  'link-mismatch-target-fix': 'Link {0}',
  'link-tracking':
    'This part of the address ({0}) only tells where readers come from. The page is the same without it.',
  'link-tracking-fix': 'Shorten the address',
} as const;
