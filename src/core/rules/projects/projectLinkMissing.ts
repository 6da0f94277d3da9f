import type { DigestDocument } from '../../issue/digestDocument';
import type { Entry, Issue } from '../../issue/issue';
import { languageOf, message } from '../../messages/message';
import { words } from '../../messages/templateWords';
import { findByName, type Project, type Registry } from '../../projects/registry';
import { lineBreakOf } from '../../text/lines';
import { readProjectLineStyle } from '../../issue/projectLineStyle';
import { findCutByCode } from '../../issue/cutByCode';
import { findBrokenLinks, listSuspects } from '../../lint/brokenLinks/findBrokenLinks';
import type { Fix, Rule } from '../../lint/rule';
import { indexFrom } from '../../text/span';

/** A longer list of fixes is hard to read. */
const maxOffered = 6;

export const projectLinkMissing: Rule = {
  id: 'project-link-missing',
  severity: 'warning',

  *check(document) {
    const { issue, config } = document;
    // A block of code is one that is closed: a line can be added below it.
    const code = issue.opaque.filter(({ kind }) => kind === 'code').map(({ endLine }) => endLine);
    const ends = new Set([...issue.prose.map(({ line }) => line), ...code]);
    const usual = usualProjects(issue, config.registry);
    const write = readProjectLineStyle(issue);
    const isBroken = findBrokenLines(document);
    const cut = findCutByCode(issue);
    for (const entry of issue.entries) {
      if (entry.projectLine || cut.has(entry) || !entry.turns.some(({ kind }) => kind === 'answer') || isBroken(entry))
        continue;
      const projects = entry.projects.flatMap((name) => findByName(config.registry, name) ?? []);
      const [only, ...others] = entry.projects;
      const certain = others.length === 0 && projects.length === 1;
      // After an HTML block that is not closed, a new line would become part of it.
      const open = !ends.has(entry.endLine);
      yield {
        span: entry.heading,
        message:
          certain && only !== undefined
            ? message('project-link-missing-named', only)
            : message('project-link-missing', write(words[languageOf(issue.text)].anyProject)),
        fixes: open
          ? []
          : (projects.length > 0 ? projects : usual).map((project) =>
              insertLine(issue, entry, project.name, write(project)),
            ),
      };
    }
  },
};

/** The projects of the other entries: an entry that names none may be about one of them. */
function usualProjects({ entries }: Issue, registry: Registry): Project[] {
  const names = new Set(entries.flatMap(({ projects }) => projects));
  return [...names].slice(0, maxOffered).flatMap((name) => findByName(registry, name) ?? []);
}

/** The project is guessed from links and words, so the fix is never safe. */
function insertLine(issue: Issue, entry: Entry, name: string, line: string): Fix {
  const { text, lines } = issue;
  const end = lines.endOf(entry.endLine);
  const eol = lineBreakOf(text);
  const next = entry.endLine + 1;
  const crowded = next < lines.count && lines.textOf(next).trim() !== '';
  const newText = `${eol}${eol}${line}${crowded ? eol : ''}`;
  return { title: message('project-link-fix', name), edits: [{ span: { start: end, end }, newText }], safe: false };
}

/** The beginning of a project line. */
const labelled =
  /^[\s*_「『【《[]{0,8}([^「」『』【】《》[\]*_:：<(（]{2,40}?)[\s*_」』】》\]]{0,8}[:：]?[\s*_<]{0,4}[[【(（]?\s?(?:https?[:：]|www\.)/i;

/** Returns whether an entry has a project line with a broken link, which another rule reports and fixes. */
function findBrokenLines(document: DigestDocument): (entry: Entry) => boolean {
  const { issue, config } = document;
  let lines: ReadonlySet<number> | undefined;
  return ({ line, endLine }) => {
    const from = indexFrom(issue.prose, issue.lines.startOf(line));
    for (let i = from; (issue.prose[i]?.line ?? Infinity) <= endLine; i++) {
      const { span, line: at = -1 } = issue.prose[i] ?? {};
      const label = labelled.exec(
        issue.text.slice(span?.start, Math.min(span?.end ?? 0, (span?.start ?? 0) + 120)),
      )?.[1];
      if (label === undefined || !findByName(config.registry, label)) continue;
      lines ??= readBroken(document);
      if (lines.has(at)) return true;
    }
    return false;
  };
}

function readBroken(document: DigestDocument): ReadonlySet<number> {
  const { issue } = document;
  const faults = findBrokenLinks(issue, [...listSuspects(document)], () => false);
  return new Set(Array.from(faults, ({ span }) => issue.lines.lineAt(span.start)));
}
