import { languageOf, type Language } from '../messages/message';
import type { Project } from '../projects/registry';
import type { Issue, Link, ProjectLine } from './issue';

/** Marks that may appear around the parts of a project line; words would belong to one project only. */
const onlyMarks = /^[ \t*_「」【】[\]:：、，,.\-–—]*$/;

type NameAndUrl = Pick<Project, 'name' | 'url'>;

/** Writes the project line of a project. */
export type ProjectLineStyle = (project: NameAndUrl) => string;

/** How a language writes project lines where there is none to imitate. */
export function defaultProjectLineStyle(language: Language): ProjectLineStyle {
  return language === 'zh-cn'
    ? ({ name, url }) => `「${name}」：[${url}](${url})`
    : ({ name, url }) => `${name}: [${url}](${url})`;
}

/**
 * Finds out how the issue writes its project lines: in time linear in the issue, so ask once for all projects.
 * @returns writes the line of a project in the style of the first one that can be imitated, else in that of the language
 */
export function readProjectLineStyle(issue: Issue, language = languageOf(issue.text)): ProjectLineStyle {
  return findProjectLineStyle(issue) ?? defaultProjectLineStyle(language);
}

/** The style of the first project line that can be imitated. */
export function findProjectLineStyle(issue: Issue): ProjectLineStyle | null {
  for (const { projectLine, links } of issue.entries) {
    // From the entry's own links: each is looked at once, however many entries there are.
    const link = projectLine && links.findLast(({ urlSpan }) => urlSpan.start === projectLine.urlSpan.start);
    const style = link ? imitate(issue.text, projectLine, link) : null;
    if (style) return style;
  }
  return null;
}

function imitate(text: string, model: ProjectLine, link: Link): ProjectLineStyle | null {
  if (model.labelSpan.end > link.span.start) return null;
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
