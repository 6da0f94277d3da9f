/** The words of the rules about front matter. */
export const frontMatter = {
  'front-matter-lone-quote':
    'The closing quotation mark stands alone on this line. Move it to the end of the line above.',
  'front-matter-join-fix': 'Move the quotation mark up',
  'front-matter-syntax': 'The front matter is not YAML here.',
  'front-matter-syntax-detail': 'The front matter is not YAML here: {0}.',
  'front-matter-unclosed': 'The front matter has no end. Close it with a line of three dashes (---).',
  'front-matter-too-deep': 'The front matter is nested too deep and is not read. Make it flatter.',
  'front-matter-too-large': 'The front matter is too large and is not read. Make it shorter.',
  'front-matter-language': 'The front matter must be YAML. Begin it with three dashes and nothing behind them.',
  'front-matter-not-a-map': 'The front matter must be lines of "key: value".',
  'front-matter-absent': 'This issue has no front matter. Begin the file with --- and the fields of the issue.',
  'front-matter-missing': 'The front matter has no {0}. Add it.',
  'front-matter-empty': '{0} is empty. Write its value behind the colon.',
  'front-matter-insert-fix': 'Add {0}',
  'front-matter-fill-fix': 'Fill in {0}',
} as const;
