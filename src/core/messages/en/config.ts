/** The words of what is wrong in a .digest.yml. */
export const config = {
  'yaml-syntax': 'Invalid YAML: {0}.',
  'yaml-too-deep': 'Lists and maps are nested too deeply to be read.',
  'yaml-too-large': 'The file is too large to be read.',
  'config-text': 'Expected text.',
  'config-list': 'Expected a list.',
  'config-map': 'Expected a map of keys and values.',
  'config-choice': 'Expected one of these values: {0}.',
  'config-unknown-key': 'Unknown key “{0}”. Valid keys: {1}.',
  'config-unknown-rule': 'Unknown rule “{0}”.',
  'config-no-match': 'No Markdown file matches this pattern.',
  'config-no-file': 'File not found: {0}.',
  'config-no-folder': 'Folder not found: {0}.',
  'config-placeholder': 'Unknown placeholder {0}. Valid placeholders: {number}, {asker} and {any}.',
  'config-scheme': 'The URL must begin with https:// or http://.',
  'config-project-name': 'This project has no name.',
  'config-project-url': 'The project {0} is not built in, so it needs a url.',
} as const;
