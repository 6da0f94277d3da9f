/** What the extension and the command line say, in English. `{0}` stands for the first value. */
export const en = {
  // The rules
  'answer-missing': 'This question has no answer. Write one below it, or take the entry out.',
  'answer-empty': 'Nothing stands behind this answer mark. Write the answer here, or take the mark out.',
  'number-skipped': 'This entry is numbered {0}, but {1} comes next.',
  'number-repeated': 'The number {0} was used before; {1} comes next.',
  'number-sequence-fix': 'Number on from {0}',
  'project-link-missing':
    'This answer has no project link. Add a line such as 「Name」：[address](address) at its end.',
  'project-link-missing-named': 'This answer has no project link. It is about {0}: add a line that links it.',
  'project-link-fix': 'Add the project line of {0}',
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
  'image-fix': 'Repair the image',
  'image-indent-fix': 'Take out the indentation',
  'image-bang-wide': 'The image begins with a full-width “{0}”. Type the narrow ! instead.',
  'image-bang-gap': 'A space stands between ! and [, so the image does not show. Remove it.',
  'image-bang-missing': 'This was meant as an image, but the ! before [ is missing.',
  'image-bang-misplaced': 'The ! stands inside the brackets. Move it before [.',
  'image-escaped': 'The backslash keeps the image from showing. Remove it.',
  'image-invisible': 'An invisible character stands inside the image mark-up. Remove it.',
  'image-bracket-wide': '“{0}” is a full-width bracket. An image is written ![text](address) with narrow ones.',
  'image-bracket-wrong': '“{0}” does not belong here. An image is written ![text](address).',
  'image-bracket-missing': 'A bracket is missing at “{0}”. An image is written ![text](address).',
  'image-gap': 'A space or line break stands between ] and (, so the image does not show everywhere. Remove it.',
  'image-unclosed': 'The bracket behind the address is never closed. Add ) at its end.',
  'image-address-missing': 'This image has no address. Add one in round brackets: ![text](address).',
  'image-address-empty': 'The address of this image is empty.',
  'image-address-line': 'The address is broken over two lines. Join it.',
  'image-address-invisible': 'An invisible character stands in the address. Remove it.',
  'image-address-space':
    'A space stands in the address, so the image does not show everywhere. Remove it, or write %20 if it belongs to the name.',
  'image-address-quoted':
    '“{0}” does not belong to the address. Write the address without quotation marks or brackets around it.',
  'image-address-backslash': 'An address has slashes (/), no backslashes.',
  'image-address-scheme': '“{0}” is wrong here. The address of an image begins with https://.',
  'image-address-no-scheme': 'https:// is missing before {0}.',
  'image-address-disk': 'This is a file on your own computer. Upload the image and use its address on the web.',
  'image-address-host': '“{0}” is not the name of a server.',
  'image-address-twice': 'Two addresses are written as one. Keep one of them.',
  'image-address-link': 'A whole link was pasted where the address belongs. Keep only its address.',
  'image-address-trailing': '“{0}” does not belong to the address. Remove it or move it behind the image.',
  'image-address-character': '“{0}” cannot stand in an address.',
  'image-swapped': 'Text and address have changed places. An image is written ![text](address).',
  'image-title': 'The title “{0}” is not written so that it is understood. Write ![text](address "title").',
  'image-tag':
    'This <img> tag is broken. Write <img src="address"> with narrow brackets and quotation marks, and close it.',
  'image-indented': 'The line is indented so far that it is shown as code. Take out the indentation.',
  'image-in-html': 'Inside HTML tags Markdown is not read. Put the image on its own, or write <img src="address">.',

  // YAML and .digest.yml
  'yaml-syntax': 'This is not YAML: {0}.',
  'yaml-too-deep': 'Lists and maps are nested too deep to be read.',
  'yaml-too-large': 'This is too large to be read.',
  'config-text': 'A text is expected here.',
  'config-list': 'A list is expected here.',
  'config-map': 'A map of keys and values is expected here.',
  'config-choice': 'One of these is expected here: {0}.',
  'config-unknown-key': 'There is no key "{0}" here; the keys are {1}.',
  'config-unknown-rule': 'There is no rule "{0}".',
  'config-project-name': 'This project has no name.',
  'config-project-url': 'The project {0} is not built in: it needs a url.',

  // The command line
  'cli-help': `Usage: digest-desk <command> [options] PATH...

PATH is a Markdown file or a folder, which is walked for .md files.

Commands
  inspect          what each file holds: entries, releases, articles, images
  check            what the rules find in the issues
  render FILE      the HTML of one file's article
  render --out DIR [--all] PATH...
                   the HTML of every issue (with --all of every file) as DIR/<slug>.html

Options of all
  --config FILE    this configuration instead of the nearest .digest.yml
  --dialect NAME   blackfriday, goldmark or commonmark
  --lang NAME      en or zh-cn
  --version        print the version
  --help           print this help

Options of inspect
  --format json
Options of check
  --format NAME    text, json, github or sarif
  --fix            apply the safe fixes
  --fail-on NAME   error, warning (as is), info or hint: from where on findings make the exit code 1
Options of render
  --page           a whole page with title block and styles

Exit codes: 0 clean, 1 findings, 2 wrong use or a path that cannot be read`,
  'cli-see-help': 'digest-desk --help says more.',
  'cli-bad-option': '{0}',
  'cli-unknown-command': 'There is no command "{0}".',
  'cli-no-path': 'Name at least one file or folder.',
  'cli-one-file': 'Without --out, render takes exactly one file.',
  'cli-bad-value': '--{0} cannot be "{1}"; it is one of {2}.',
  'cli-not-for': '--{0} does not go with {1}.',
  'cli-cannot-read': '{0} cannot be read: {1}.',
  'cli-cannot-write': '{0} cannot be written: {1}.',
  'cli-input-in-the-way': '{0} is an input and is not overwritten.',
  'cli-same-slug': '{0} would be written to {1} as well as {2}.',
  'cli-rule-failed': 'the rule {0} failed: {1}',
  'cli-fixed': 'Fixed {0} of {1} files.',
  'cli-summary': '{0} findings in {1} of {2} issues.',
} as const;
