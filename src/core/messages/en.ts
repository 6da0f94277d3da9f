/** What the extension and the command line say, in English. `{0}` stands for the first value. */
export const en = {
  'project-link-missing': 'This answer has no project link.',
} as const;
