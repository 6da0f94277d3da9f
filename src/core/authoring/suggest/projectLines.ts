import { findByName, type Project } from '../../projects/registry';
import { readProjectLineStyle } from '../../issue/projectLineStyle';
import { isBlank } from '../places';
import { orderProjects } from '../projectOrder';
import { rest } from '../template';
import type { Caret, Suggester, Suggestion } from './suggestion';
import { breakBelow, endsLine, entryAbove, lineSpan } from './surroundings';

/** The project lines of known projects at `「`, the likely one first; that of one project behind its name and a colon. */
export const projectLines: Suggester = {
  zone: 'body',
  lead: /^\*{0,2}(?:[「【][^「」【】：:]{0,40}|([A-Za-z][\w .-]{0,39}|[\u3400-\u9fff]{2,8})[：:]|)$/,
  suggest(caret) {
    const { issue, config, before, asked } = caret;
    const entry = entryAbove(caret);
    const bare = /^\**$/.test(before);
    if (!entry || !endsLine(caret) || (bare && !(asked && !entry.projectLine && isBlank(issue, caret.line - 1))))
      return [];
    const [, name] = this.lead.exec(before) ?? [];
    const named = name === undefined ? undefined : findByName(config.registry, name);
    const write = readProjectLineStyle(issue);
    if (name !== undefined) return named ? [suggestLine(caret, named, write)] : [];
    return orderProjects(issue, config.registry, entry).map((project) => suggestLine(caret, project, write));
  },
};

function suggestLine(caret: Caret, project: Project, write: (project: Project) => string): Suggestion {
  const { issue, before, line } = caret;
  const mark = /^\**[「【]?/.exec(before)?.[0] ?? '';
  return {
    kind: 'projectLine',
    label: project.name,
    filter: [mark + project.name, ...project.aliases].join(' ') + (/[：:]$/.exec(before)?.[0] ?? ''),
    span: lineSpan(caret),
    // Right below a line it would be the end of that paragraph.
    template: [isBlank(issue, line - 1) ? '' : '\n', write(project), rest, breakBelow(caret)],
  };
}
