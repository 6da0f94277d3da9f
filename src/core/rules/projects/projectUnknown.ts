import { isExampleProject } from '../../messages/templateWords';
import { message } from '../../messages/message';
import { isKnown } from '../../projects/readLabel';
import type { Rule } from '../../lint/rule';

export const projectUnknown: Rule = {
  id: 'project-unknown',
  severity: 'info',

  *check({ issue: { entries }, config: { registry } }) {
    for (const { projectLine } of entries) {
      // That a template names none is reported as a placeholder.
      if (!projectLine || isExampleProject(projectLine.url)) continue;
      if (isKnown(registry, projectLine.label, projectLine.url)) continue;
      yield { span: projectLine.labelSpan, message: message('project-unknown', projectLine.label) };
    }
  },
};
