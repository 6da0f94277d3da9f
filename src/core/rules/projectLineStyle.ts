import type { Issue, ProjectLine } from '../issue/issue';
import type { Project } from '../projects/registry';

/** Marks that may stand around the parts of a project line; words would belong to one project only. */
const onlyMarks = /^[ \t*_「」【】[\]:：、，,.\-–—]*$/;

/**
 * Finds out how the issue writes its project lines.
 * @returns writes the line of a project in the style of the first one that can be imitated
 */
export function readProjectLineStyle(issue: Issue): (project: Project) => string {
  for (const { projectLine } of issue.entries) {
    const style = projectLine ? imitate(issue, projectLine) : null;
    if (style) return style;
  }
  return ({ name, url }) => `「${name}」：[${url}](${url})`;
}

function imitate({ text, links }: Issue, model: ProjectLine): ((project: Project) => string) | null {
  const link = links.find(({ urlSpan }) => urlSpan.start === model.urlSpan.start);
  if (!link || model.labelSpan.end > link.span.start) return null;
  const before = text.slice(model.span.start, model.labelSpan.start);
  const between = text.slice(model.labelSpan.end, link.span.start);
  const after = text
    .slice(link.span.end, model.span.end)
    .replace(/<br ?\/?>$/i, '')
    .trimEnd();
  if (![before, between, after].every((part) => onlyMarks.test(part))) return null;
  const start = (name: string) => `${before}${name}${between}`;
  switch (link.kind) {
    case 'inline':
      return text.slice(link.textSpan.start, link.textSpan.end) === link.url
        ? ({ name, url }) => `${start(name)}[${url}](${url})${after}`
        : null;
    case 'angle':
      return ({ name, url }) => `${start(name)}<${url}>${after}`;
    case 'bare':
      return ({ name, url }) => `${start(name)}${url}${after}`;
    case 'reference':
      return null;
  }
}
