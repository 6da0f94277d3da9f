/** The words of the rules about recommended articles. */
export const reading = {
  'reading-duplicate': 'Line {0} already recommends this article: “{1}”.',
  'reading-duplicate-address':
    'Line {0} has the same URL but a different title, “{1}”. One of the URLs is probably wrong.',
  'reading-duplicate-title':
    'Line {0} has the same title, “{1}”, but a different URL. One of the titles is probably wrong.',
  'reading-seen-before': 'This article was already recommended in the issue of {0}, “{1}”.',
  'reading-seen-before-place': 'Earlier issue',
  'reading-remove-fix': 'Delete this line',
} as const;
