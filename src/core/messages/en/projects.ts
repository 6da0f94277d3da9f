/** The words of the rules about projects. */
export const projects = {
  'project-link-missing':
    'This answer has no project link. Add a line such as 「Name」：[address](address) at its end.',
  'project-link-missing-named': 'This answer has no project link. It is about {0}: add a line that links it.',
  'project-link-fix': 'Add the project line of {0}',
} as const;
