/** The words of what is wrong in a .digest.yml. */
export const config = {
  'yaml-syntax': 'This is not YAML: {0}.',
  'yaml-too-deep': 'Lists and maps are nested too deep to be read.',
  'yaml-too-large': 'This is too large to be read.',
  'config-text': 'A text is expected here.',
  'config-list': 'A list is expected here.',
  'config-map': 'A map of keys and values is expected here.',
  'config-choice': 'One of these is expected here: {0}.',
  'config-unknown-key': 'There is no key "{0}" here; the keys are {1}.',
  'config-unknown-rule': 'There is no rule "{0}".',
  'config-no-match': 'No Markdown file matches this.',
  'config-no-file': 'There is no file {0}.',
  'config-no-folder': 'There is no folder {0}.',
  'config-placeholder': 'There is no placeholder {0}; there are {number}, {asker} and {any}.',
  'config-scheme': 'An address begins with https:// or http://.',
  'config-project-name': 'This project has no name.',
  'config-project-url': 'The project {0} is not built in: it needs a url.',
} as const;
