/** The texts of the command line, and of what is wrong in a `.digest.yml`. */
export const cli = {
  'cli-help': `Usage: digest-desk <command> [options] PATH...

PATH is a Markdown file, or a folder that is searched for .md files.

Commands
  inspect          print what each file contains: entries, releases, articles, images
  check            print the problems in the issues
  render FILE      print the HTML of one article
  render --out DIR [--all] PATH...
                   write the HTML of every issue (with --all, of every file) to DIR/<slug>.html

Common options
  --config FILE    use this configuration instead of the nearest .digest.yml
  --dialect NAME   Markdown dialect: blackfriday, goldmark or commonmark
  --lang NAME      language of messages: en or zh-cn
  --version        print the version
  --help           print this help

Options for inspect
  --format json    output format
Options for check
  --format NAME    output format: text (default), json, github or sarif
  --fix            apply all safe fixes
  --fail-on NAME   lowest severity that sets exit code 1: error, warning (default), info or hint
Options for render
  --page           output complete pages with title block and styles

Exit codes: 0 no problems, 1 problems at or above the --fail-on severity,
2 invalid usage, a path could not be read or written, or a folder has no issue`,
  'cli-see-help': 'Run digest-desk --help for usage.',
  'cli-bad-option': '{0}',
  'cli-unknown-command': 'Unknown command "{0}".',
  'cli-no-command': 'Specify a command: inspect, check or render.',
  'cli-no-path': 'Specify at least one file or folder.',
  'cli-one-file': 'Without --out, render takes exactly one file.',
  'cli-bad-value': 'Invalid value "{1}" for --{0}. Valid values: {2}.',
  'cli-not-for': '--{0} cannot be used with {1}.',
  'cli-cannot-read': 'Cannot read {0}: {1}.',
  'cli-cannot-write': 'Cannot write {0}: {1}.',
  'cli-no-regular-file': '{0} is a pipe, a device or a folder, not a file.',
  'cli-link-outside': '{0} is a link to a file elsewhere and was not changed. Specify that file itself to change it.',
  'cli-link-in-the-way': '{0} is a symbolic link and is not overwritten.',
  'cli-stylesheet-outside': 'Cannot read {0}: a stylesheet must be in the folder of its .digest.yml.',
  'cli-cannot-print': 'The output could not be written: {0}.',
  'cli-not-utf8': '{0} is not UTF-8 and was not changed.',
  'cli-input-in-the-way': '{0} is an input file and is not overwritten.',
  'cli-same-slug': '{0} and {2} would both be written to {1}.',
  'cli-changed-meanwhile':
    '{0} was changed by another program during the check and was not fixed. The problems reported are those before that change; run the check again.',
  'cli-rule-failed': '{0}: the rule {1} failed: {2}',
  'cli-fixed-file': 'Fixed {0}.',
  'cli-no-issue': '{0} is not an issue of the digest and was not checked.',
  'cli-fixed': 'Fixed {0} of {1} issues.',
  'cli-summary': 'Problems: {0}, in {1} of {2} issues.',
  'cli-nothing-checked':
    'No issue was checked. Markdown files found: {0}. If there are issues among them, list them under "issues" in .digest.yml.',
  'cli-nothing-written':
    'No issue was written. Markdown files found: {0}. If there are issues among them, list them under "issues" in .digest.yml, or use --all.',
  'encoding-other':
    'This file is not UTF-8 but seems to be {0}, so its text cannot be read on the site. Save it as UTF-8 (in VS Code: Change File Encoding > Save with Encoding > UTF-8).',
  'encoding-damaged':
    'The bytes here are not UTF-8, so readers see “\uFFFD”. Type the characters again and save the file as UTF-8.',
  'yaml-syntax': 'Invalid YAML: {0}.',
  'yaml-too-deep': 'The YAML is nested too deeply.',
  'yaml-too-large': 'The file is too large to be read.',
  'config-text': 'Expected a string.',
  'config-list': 'Expected a list.',
  'config-map': 'Expected a mapping.',
  'config-choice': 'Expected one of these values: {0}.',
  'config-unknown-key': 'Unknown key “{0}”. Valid keys: {1}.',
  'config-unknown-rule': 'Unknown rule “{0}”.',
  'config-glob-too-long': 'This pattern is longer than {0} characters and is ignored. Split it into several patterns.',
  'config-too-many': 'Only the first {0} items of this list are used. Combine patterns with * and **.',
  'config-no-match': 'No Markdown file matches this pattern.',
  'config-no-file': 'File not found: {0}.',
  'config-no-folder': 'Folder not found: {0}.',
  'config-placeholder': 'Unknown placeholder {0}. Valid placeholders: {number}, {asker} and {any}.',
  'config-scheme': 'The URL must begin with https:// or http://.',
  'config-project-name': 'This project has no name.',
  'config-project-url': 'The project {0} is not built in, so it needs a url.',
} as const;
