/** The words of the rules about front matter. */
export const frontMatter = {
  'front-matter-syntax':
    'Hugo cannot read this line of the front matter. Write it as “key: value”, with the value in quotation marks.',
  'front-matter-sign':
    'A value cannot begin with {0}: Hugo cannot read the front matter. Put quotation marks around the value.',
  'front-matter-colon-inside':
    'This colon with a space after it is taken for that of another field: Hugo cannot read the front matter. Put quotation marks around the value.',
  'front-matter-hash':
    'What follows # is a comment here: Hugo cannot read the list. Put quotation marks around the item.',
  'front-matter-remark':
    'Readers do not see “{0}”: # begins a comment here. Move it inside the quotation marks, or put a space before #.',
  'front-matter-quote-fix': 'Put quotation marks around the value',
  'front-matter-quote-inside':
    'This {0} already ends the value, after “{1}”: Hugo cannot read the rest. Put the other kind of quotation marks around the value.',
  'front-matter-after-quote':
    'Hugo cannot read “{0}” after the closing quotation mark. Move it inside the quotation marks, or delete it.',
  'front-matter-backslash':
    "In double quotation marks a backslash begins an escape, and {0} is none: Hugo cannot read the front matter. Use single quotation marks (').",
  'front-matter-open': 'This {0} is not closed. Close it at the end of the line.',
  'front-matter-open-fix': 'Close it',
  'front-matter-brackets': 'Several values must be a list: put square brackets around them.',
  'front-matter-brackets-fix': 'Put brackets around the values',
  'front-matter-list-comma':
    'Hugo cannot read “{0}” between the items of a list. Separate them with a half-width comma (,).',
  'front-matter-list-comma-missing': 'A comma is missing after this item of the list. Add it.',
  'front-matter-list-comma-twice': 'This comma of the list has no item before it. Delete it.',
  'front-matter-list-bracket': '“{0}” does not close a list. Use a half-width bracket (]).',
  'front-matter-list-fix': 'Correct the list',
  'front-matter-after-list':
    'Hugo cannot read “{0}” after the list. Put quotation marks around the whole value, or delete it.',
  'front-matter-colon': 'A field name must be followed by a half-width colon and a space.',
  'front-matter-colon-fix': 'Change to a half-width colon and a space',
  'front-matter-space':
    'The space after this colon is no ordinary one ({0}): Hugo cannot read the front matter. Replace it.',
  'front-matter-space-fix': 'Replace it with an ordinary space',
  'front-matter-tab': 'Hugo allows no tab at the beginning of a line of the front matter. Delete it, or use spaces.',
  'front-matter-tab-fix': 'Remove the tab',
  'front-matter-indent': 'This field is indented, as if it belonged to the line above. Remove the spaces before it.',
  'front-matter-indent-fix': 'Remove the spaces before it',
  'front-matter-lone-quote':
    'The closing quotation mark is on a line of its own, which strict YAML parsers reject. Move it to the end of the line above.',
  'front-matter-join-fix': 'Move the quotation mark to the line above',
  'front-matter-unindented':
    'This line belongs to the value above. Strict YAML parsers reject that without indentation: begin it with two spaces.',
  'front-matter-unindented-fix': 'Indent the value',
  'front-matter-dash': 'The item needs a space after the hyphen. Add it.',
  'front-matter-dash-fix': 'Add a space',
  'front-matter-stray':
    'This line is no field: Hugo cannot read the front matter. Write it as “key: value”, or indent it if it belongs to the value above.',
  'front-matter-stray-fix': 'Add a colon after the field name',
  'front-matter-control':
    'There is an invisible control character here ({0}): Hugo cannot read the front matter. Delete it.',
  'front-matter-invisible':
    'An invisible character ({0}) is part of this field name, so your site does not know the field. Delete it.',
  'front-matter-invisible-fix': 'Delete the invisible character',
  'front-matter-duplicate': '{0} is there twice, and Hugo uses only one of them. Delete the other.',
  'front-matter-unclosed': 'The front matter is not closed. End it with a line that contains only {0}.',
  'front-matter-unclosed-fix': 'Close the front matter with ---',
  'front-matter-opening':
    'Hugo does not read this front matter: its first line must be three hyphens (---). Until then readers see it as text, or the page is missing.',
  'front-matter-opening-fix': 'Change the first line to ---',
  'front-matter-before':
    'Hugo reads front matter only at the beginning of the file, so readers see it as text. Remove what is before ---.',
  'front-matter-before-fix': 'Delete what is before ---',
  'front-matter-no-opening':
    'The line --- above the front matter is missing, so readers see it as text. Begin the file with ---.',
  'front-matter-no-opening-fix': 'Insert --- above',
  'front-matter-toml': 'This front matter is TOML. Your site reads it, but Digest Desk checks only YAML and JSON.',
  'front-matter-json':
    'This front matter is not valid JSON, so Hugo cannot read the file. Check its quotation marks and commas.',
  'front-matter-duplicate-fix': 'Delete the repeated field',
  'front-matter-alias': 'Digest Desk does not resolve YAML aliases. Write the value itself.',
  'front-matter-too-deep': 'The front matter is nested too deeply to be read. Reduce the nesting.',
  'front-matter-too-large': 'The front matter is too large to be read. Shorten it.',
  'front-matter-language':
    'The first line of the front matter must contain only ---. Put everything else on lines of its own.',
  'front-matter-language-fix': 'Leave only --- on the line',
  'front-matter-not-a-map': 'The front matter must consist of lines of the form “key: value”.',
  'front-matter-absent':
    'This issue has no front matter. Begin the file with ---, the fields of the issue and another ---.',
  'front-matter-missing': 'The front matter has no {0}. Add it.',
  'front-matter-missing-author':
    'The front matter has no author, so readers see an empty link below the title. Add one.',
  'front-matter-empty': '{0} is empty. Enter a value after the colon.',
  'front-matter-insert-fix': 'Add {0}',
  'front-matter-fill-fix': 'Fill in {0}',
  'front-matter-type-text': '{0} must be a string. Enclose it in quotation marks: {0}: "…".',
  'front-matter-type-labels': '{0} must be a string or a list of strings.',
  'front-matter-type-list': '{0} must be a list: {0}: ["…", "…"].',
  'front-matter-type-item': 'Each item of {0} must be a string. Remove empty and nested items.',
  'front-matter-type-boolean': '{0} must be true or false, without quotation marks.',
  'front-matter-type-number': '{0} must be a number, without quotation marks.',
  'front-matter-type-date': '{0} is not a date. Use a format such as 2024-01-05T15:00:00+08:00.',
  'front-matter-type-fix': 'Change to {0}',
  'front-matter-date-impossible': 'This date or time does not exist: {0}.',
  'front-matter-date-notation': 'Hugo does not read “{0}” as a date. Use a format such as 2024-01-05T15:00:00+08:00.',
  'front-matter-date-zone':
    'This time has no time zone, so Hugo takes it for UTC unless the site sets another: in China that is eight hours late. Add the zone, such as +08:00.',
  'front-matter-date-path': 'The date in “{0}” is different from the date here, {1}. Correct one of them.',
  'front-matter-date-fix': 'Change the date to {0}',
  'front-matter-value-allowed': '“{0}” is not allowed for {1}. Allowed values: {2}.',
  'front-matter-value-cut':
    'Readers do not see “{0}”: # after a space begins a comment. If it belongs to {1}, put quotation marks around the value.',
  'front-matter-value-swallowed':
    'Readers do not see “{0}” at the beginning of {1}: YAML takes it for a mark of its own. Put quotation marks around the value.',
  'front-matter-value-separators':
    '“{0}” is one item, since “{1}” does not separate the items of a list. Use a half-width comma (,).',
  'front-matter-value-entity': 'Readers see “{0}” as it is written here. Write the character itself.',
  'front-matter-value-bracket': '{0} has “{1}” without its other half. Add it, or delete this one.',
  'front-matter-value-leftover': '{0} says “{1}”, but this issue is “{2}”. Was it copied from another issue?',
  'front-matter-value-blank': '{0} begins or ends with a space. Remove it.',
  'front-matter-value-repeated': '{0} contains “{1}” twice. Remove one of them.',
  'front-matter-value-filed':
    'The title says “{0}”, but the only category or tag is “{1}”, so your site does not list this issue with the others.',
  'front-matter-value-unreleased':
    '{0} announces {1}, which this issue does not mention. Was it copied from another issue?',
  'front-matter-value-week': '{0} says {1}, but the date of the issue is {2}.',
  'front-matter-value-number': 'The title says number {0}, but the file or folder is named “{1}”.',
  'front-matter-value-placeholder': '{0} still contains placeholder text: “{1}”. Replace it.',
  'front-matter-value-address': '{0} is not a valid URL. Check “{1}”.',
  'front-matter-value-quotes': 'Readers see the quotation marks around {0}. Use straight quotation marks (") instead.',
  'front-matter-value-fix': 'Change to “{0}”',
  'front-matter-trim-fix': 'Remove the spaces',
  'front-matter-once-fix': 'Remove the repetition',
  'front-matter-misspelt': 'The field “{0}” is ignored. Did you mean {1}?',
} as const;
