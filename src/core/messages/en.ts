/** What the extension and the command line say, in English. `{0}` stands for the first value. */
export const en = {
  'project-link-missing': 'This answer has no project link.',

  // YAML and .digest.yml
  'yaml-syntax': 'This is not YAML: {0}.',
  'yaml-too-deep': 'Lists and maps are nested too deep to be read.',
  'yaml-too-large': 'This is too large to be read.',
  'config-text': 'A text is expected here.',
  'config-list': 'A list is expected here.',
  'config-map': 'A map of keys and values is expected here.',
  'config-choice': 'One of these is expected here: {0}.',
  'config-unknown-key': 'There is no key "{0}" here; the keys are {1}.',
  'config-project-name': 'This project has no name.',
  'config-project-url': 'The project {0} is not built in: it needs a url.',

  // The command line
  'cli-unknown-command': 'There is no command "{0}".',
  'cli-no-path': 'Name at least one file or folder.',
  'cli-one-file': 'Without --out, render takes exactly one file.',
  'cli-bad-value': '--{0} cannot be "{1}"; it is one of {2}.',
  'cli-not-for': '--{0} does not go with {1}.',
  'cli-cannot-read': '{0} cannot be read: {1}.',
  'cli-cannot-write': '{0} cannot be written: {1}.',
  'cli-input-in-the-way': '{0} is an input and is not overwritten.',
  'cli-same-slug': '{0} would be written to {1} as well as {2}.',
  'cli-fixed': 'Fixed {0} of {1} files.',
  'cli-summary': '{0} findings in {1} of {2} issues.',
} as const;
