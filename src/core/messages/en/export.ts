/** The words that are written into an article that is copied. */
export const exported = {
  'export-links': 'Links',
  'export-image': '[Image: {0}]',
};
