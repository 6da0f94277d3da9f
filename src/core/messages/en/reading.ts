/** The words of the rules about recommended articles. */
export const reading = {
  'reading-duplicate-address': 'Line {0} links the same article: “{1}”.',
  'reading-duplicate-title': 'Line {0} has the same title with another address: “{1}”.',
  'reading-seen-before': 'Recommended before, on {0}: {1}.',
  'reading-seen-before-place': 'The earlier issue',
  'reading-remove-fix': 'Remove this line',
} as const;
