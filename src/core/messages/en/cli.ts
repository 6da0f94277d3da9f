/** The words of the command line. */
export const cli = {
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
  'cli-no-command': 'Name a command: inspect, check or render.',
  'cli-no-path': 'Name at least one file or folder.',
  'cli-one-file': 'Without --out, render takes exactly one file.',
  'cli-bad-value': '--{0} cannot be "{1}"; it is one of {2}.',
  'cli-not-for': '--{0} does not go with {1}.',
  'cli-cannot-read': '{0} cannot be read: {1}.',
  'cli-cannot-write': '{0} cannot be written: {1}.',
  'cli-input-in-the-way': '{0} is an input and is not overwritten.',
  'cli-same-slug': '{0} would be written to {1} as well as {2}.',
  'cli-rule-failed': 'the rule {0} failed: {1}',
  'cli-fixed-file': 'Fixed {0}.',
  'cli-no-issue': '{0} is no issue of the digest: it is not checked.',
  'cli-fixed': 'Fixed {0} of {1} files.',
  'cli-summary': '{0} findings in {1} of {2} issues.',
} as const;
