/** The words of the rules about recommended articles. */
export const reading = {
  'reading-duplicate': 'Line {0} recommends the same article: “{1}”.',
  'reading-duplicate-address':
    'Line {0} has this address under another title, “{1}”. One of the two addresses is probably wrong.',
  'reading-duplicate-title': 'Line {0} has the same title with another address: “{1}”.',
  'reading-seen-before': 'Already recommended in the issue of {0}, “{1}”.',
  'reading-seen-before-place': 'The earlier issue',
  'reading-remove-fix': 'Remove this line',
} as const;
