import { message } from '../../messages/message';
import { findByUrl } from '../../projects/registry';
import { readLabel } from '../../projects/readLabel';
import type { Rule } from '../../lint/rule';

export const projectName: Rule = {
  id: 'project-name',
  severity: 'warning',

  *check({ issue: { entries }, config: { registry } }) {
    for (const { projectLine } of entries) {
      if (!projectLine) continue;
      const { label, labelSpan, url } = projectLine;
      const read = readLabel(registry, label, url);
      if (!read || read.written === 'right' || read.written === 'other-name') continue;
      const { project, written } = read;
      // A spelling that the address confirms is certain; a guess at a misspelt name is not.
      const safe = written !== 'misspelt' && findByUrl(registry, url) === project;
      yield {
        span: labelSpan,
        kind: written,
        // Readers understand the other spellings.
        ...(written !== 'misspelt' && { severity: 'info' as const }),
        message: message(`project-name-${written}`, label, project.name),
        fixes: [
          {
            title: message('project-name-fix', project.name),
            edits: [{ span: labelSpan, newText: project.name }],
            safe,
            rewords: true,
          },
        ],
      };
    }
  },
};
