/** The words of the rules about projects. */
export const projects = {
  'project-link-missing':
    'This answer has no project link. Add a line such as 「Name」：[address](address) at its end.',
  'project-link-missing-named': 'This answer has no project link. It is about {0}: add a line that links it.',
  'project-link-fix': 'Add the project line of {0}',
  'project-mismatch': 'The label says {0}, but the address is one of {1}.',
  'project-mismatch-terms': '{0} belongs to {1}, but the project line links {2}. Is the entry about {1}?',
  'project-mismatch-terms-fix': 'Link {0} instead',
  'project-mismatch-release': 'The release is announced as {0}, but its report is one of {1}.',
  'project-mismatch-address-fix': 'Link {0}',
  'project-mismatch-label-fix': 'Write {0}',
  'release-mismatch': '{0} is announced as {1}, but its report is that of {2}.',
  'release-mismatch-link-fix': 'Link the report of {0}',
  'release-mismatch-version-fix': 'Announce {0}',
  'number-mismatch': 'The heading says #{0}, but the project line links #{1}.',
  'number-mismatch-link-fix': 'Link #{0}',
  'number-mismatch-heading-fix': 'Write #{0} in the heading',
  'project-name-misspelt': '“{0}” is misspelt: the project is called {1}.',
  'project-name-other-spelling': 'The project is written {1}, not “{0}”.',
  'project-name-short': '“{0}” is short for {1}. Write the whole name.',
  'project-name-fix': 'Write {0}',
  'project-unknown': '“{0}” is no project that the digest knows. Add it to .digest.yml, or correct the name.',
} as const;
