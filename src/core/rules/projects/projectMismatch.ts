import type { Entry, Issue, ProjectLine, Release } from '../../issue/issue';
import { message } from '../../messages/message';
import {
  findByName,
  findByTerms,
  findByUrl,
  findMentioned,
  type Project,
  type Registry,
} from '../../projects/registry';
import { repoOf } from '../../addresses/githubRepo';
import { indexFrom, type Span } from '../../text/span';
import { checkTarget } from '../../addresses/checkTarget';
import { isRepository, readLabel } from '../../projects/readLabel';
import type { Fix, Report, Rule } from '../../lint/rule';
import { findOtherProject } from './otherProject';

export const projectMismatch: Rule = {
  id: 'project-mismatch',
  severity: 'warning',

  *check({ issue, config: { registry } }) {
    for (const each of issue.entries) {
      if (!each.projectLine) continue;
      yield* checkLine(issue, each.projectLine, registry);
      yield* checkTerms(issue, each, each.projectLine, registry);
      yield* checkWords(issue, each, each.projectLine, registry);
    }
    for (const release of issue.releases) yield* checkRelease(issue, release, registry);
  },
};

function* checkLine(issue: Issue, line: ProjectLine, registry: Registry): Iterable<Report> {
  const labelled = readLabel(registry, line.label, line.url)?.project;
  const fault = checkTarget(line.url);
  const linked = fault && fault.repair === undefined ? undefined : findByUrl(registry, fault?.repair ?? line.url);
  // A repository of one project may be named after another, such as samples.
  if (!labelled || !linked || labelled === linked || isRepository(line.label, line.url)) return;
  yield {
    span: firstLineOf(issue, line),
    kind: 'line',
    message: message('project-mismatch', line.label, linked.name),
    fixes: [changeAddress(issue, line, labelled), changeLabel(line.labelSpan, linked)],
  };
}

/** Reports a line that links a whole family of projects, in an entry with a term of only one of them. */
function* checkTerms(issue: Issue, { turns }: Entry, line: ProjectLine, registry: Registry): Iterable<Report> {
  const family = findByName(registry, line.label);
  if (!family || repoOf(family.url) !== undefined || findByUrl(registry, line.url) !== family) return;
  const words = turns.map(({ span }) => issue.text.slice(span.start, Math.min(span.end, line.span.start))).join('\n');
  // A writer who names another project has chosen the line on purpose.
  if (findMentioned(registry, words).some((project) => project !== family)) return;
  const [only, ...others] = findByTerms(registry, words);
  if (!only || others.length > 0) return;
  const { project, term } = only;
  yield {
    span: firstLineOf(issue, line),
    kind: 'terms',
    severity: 'info',
    message: message('project-mismatch-terms', term, project.name, family.name),
    fixes: [changeProject(issue, line, project)],
  };
}

/** Reports a line below a question that names another project. */
function* checkWords(issue: Issue, entry: Entry, line: ProjectLine, registry: Registry): Iterable<Report> {
  const project = findOtherProject(issue, entry, line, registry);
  if (!project) return;
  yield {
    span: firstLineOf(issue, line),
    kind: 'words',
    severity: 'info',
    message: message('project-mismatch-words', project.name, line.label),
    fixes: [changeProject(issue, line, project)],
  };
}

/** Replaces label and address. */
function changeProject(issue: Issue, line: ProjectLine, project: Project): Fix {
  const edits = [changeAddress(issue, line, project), changeLabel(line.labelSpan, project)].flatMap((fix) => fix.edits);
  return { title: message('project-mismatch-terms-fix', project.name), edits, safe: false };
}

/** Replaces the address, also in the text of the link. */
function changeAddress({ text, links }: Issue, { url, urlSpan, span }: ProjectLine, project: Project): Fix {
  const link = links[indexFrom(links, urlSpan.start) - 1];
  const spans: Span[] = [urlSpan];
  if (link?.kind === 'inline' && link.urlSpan.start === urlSpan.start) {
    const shown = text.slice(link.textSpan.start, link.textSpan.end);
    const at = shown.indexOf(url);
    const start = link.textSpan.start + at;
    if (at >= 0 && start >= span.start) spans.unshift({ start, end: start + url.length });
  }
  return {
    title: message('project-mismatch-address-fix', project.name),
    edits: spans.map((place) => ({ span: place, newText: project.url })),
    safe: false,
  };
}

/** The first line of a project line, whose address may be on the next line. */
function firstLineOf({ lines }: Issue, { span }: ProjectLine): Span {
  return { start: span.start, end: Math.min(span.end, lines.endOf(lines.lineAt(span.start))) };
}

function changeLabel(span: Span, project: Project): Fix {
  return {
    title: message('project-mismatch-label-fix', project.name),
    edits: [{ span, newText: project.name }],
    safe: false,
  };
}

/** Reports a release that links another project. An address without its version may belong to a later release. */
function* checkRelease({ text }: Issue, release: Release, registry: Registry): Iterable<Report> {
  const { project, version, url, span } = release;
  if (url === null || !url.includes(version)) return;
  const named = findByName(registry, project);
  const linked = findByUrl(registry, url);
  if (!named || !linked || named === linked) return;
  const at = text.slice(span.start, span.end).indexOf(project);
  const name = at < 0 ? span : { start: span.start + at, end: span.start + at + project.length };
  yield {
    span: name,
    kind: 'release',
    message: message('project-mismatch-release', project, linked.name),
    fixes: at < 0 ? [] : [changeLabel(name, linked)],
  };
}
