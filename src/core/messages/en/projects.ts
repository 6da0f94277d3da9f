/** The words of the rules about projects. */
export const projects = {
  'project-link-missing': 'This answer has no project line. Add a line such as 「Name」：[URL](URL) at its end.',
  'project-link-missing-named':
    'This answer has no project line. It is about {0}: add a line that links to that project.',
  'project-link-fix': 'Add the project line for {0}',
  'project-mismatch': 'The label says {0}, but the URL belongs to {1}.',
  'project-mismatch-terms': '“{0}” belongs to {1}, but the project line links to {2}. Is this entry about {1}?',
  'project-mismatch-terms-fix': 'Link to {0} instead',
  'project-mismatch-release': 'The release is announced as {0}, but the link to its release notes belongs to {1}.',
  'project-mismatch-address-fix': 'Change the URL to that of {0}',
  'project-mismatch-label-fix': 'Change the name to {0}',
  'release-mismatch': '{0} is announced as {1}, but the link opens the release notes of {2}.',
  'release-mismatch-link-fix': 'Link to the release notes of {0}',
  'release-mismatch-version-fix': 'Change the version to {0}',
  'number-mismatch': 'The heading says #{0}, but the project line links to #{1}.',
  'number-mismatch-link-fix': 'Change the link to #{0}',
  'number-mismatch-heading-fix': 'Change the heading to #{0}',
  'project-name-misspelt': '“{0}” is misspelled. The project is called {1}.',
  'project-name-other-spelling': 'The project is spelled {1}, not “{0}”.',
  'project-name-short': '“{0}” is short for {1}. Use the full name.',
  'project-name-fix': 'Change to {0}',
  'project-unknown': '“{0}” is not a known project. Add it to .digest.yml, or correct the name.',
} as const;
