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

const mosn = 'https://github.com/mosn/mosn';
const rpc = 'https://github.com/sofastack/sofa-rpc';
const family = 'https://github.com/sofastack/sofastack.tech';
const raft = 'https://github.com/sofastack/sofa-jraft';

/** An entry that ends with a project line, for the examples. */
function entry(line: string, question = 'Does it scale?'): string {
  return `**1、@Ann** asks:\n\n> ${question}\n\nA：Yes.\n\n${line}`;
}

export const projectMismatch: Rule = {
  id: 'project-mismatch',
  kinds: ['line', 'terms', 'release'],
  severity: 'warning',
  summary: {
    'en': 'In project lines and release announcements, the name and the link belong to the same project.',
    'zh-cn': '在项目链接和版本发布中，名称与链接属于同一个项目。',
  },
  why: {
    'en': 'Readers who follow the link arrive at a different project than the one named.',
    'zh-cn': '读者点击链接后，看到的是另一个项目。',
  },
  good: [
    entry(`「MOSN」：[${mosn}/issues/1](${mosn}/issues/1)`),
    entry('「MOSN」：[https://example.com/mosn](https://example.com/mosn)'),
    entry(`「SOFAStack」：[${family}](${family})`),
    entry(`「SOFAStack」：[${family}](${family})`, 'Is onApply of JRaft called by one thread?'),
    entry(`「MOSN」：[${mosn}](${mosn})`, 'Who creates the table undo_log?'),
    `**1、发布 MOSN v1.2.0 版本，主要变更如下：**\n\n- Faster.\n\n详细发布报告：[${mosn}/releases/tag/v1.2.0](${mosn}/releases/tag/v1.2.0)`,
  ],
  bad: [
    {
      kind: 'line',
      text: entry(`⟦「SOFAArk」：[${rpc}](${rpc})⟧`),
      fixed: entry('「SOFAArk」：[https://github.com/sofastack/sofa-ark](https://github.com/sofastack/sofa-ark)'),
    },
    {
      kind: 'terms',
      text: entry(`⟦「SOFAStack」：[${family}](${family})⟧`, 'Is onApply called by one thread?'),
      fixed: entry(`「SOFAJRaft」：[${raft}](${raft})`, 'Is onApply called by one thread?'),
    },
    {
      kind: 'release',
      text: `**1、发布 ⟦MOSN⟧ v1.2.0 版本，主要变更如下：**\n\n- Faster.\n\n详细发布报告：[${rpc}/releases/tag/v1.2.0](${rpc}/releases/tag/v1.2.0)`,
      fixed: `**1、发布 SOFARPC v1.2.0 版本，主要变更如下：**\n\n- Faster.\n\n详细发布报告：[${rpc}/releases/tag/v1.2.0](${rpc}/releases/tag/v1.2.0)`,
    },
  ],

  *check(issue, { config: { registry } }) {
    for (const each of issue.entries) {
      if (!each.projectLine) continue;
      yield* checkLine(issue, each.projectLine, registry);
      yield* checkTerms(issue, each, each.projectLine, registry);
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
  const edits = [changeAddress(issue, line, project), changeLabel(line.labelSpan, project)].flatMap((fix) => fix.edits);
  yield {
    span: firstLineOf(issue, line),
    kind: 'terms',
    severity: 'info',
    message: message('project-mismatch-terms', term, project.name, family.name),
    fixes: [{ title: message('project-mismatch-terms-fix', project.name), edits, safe: false }],
  };
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
