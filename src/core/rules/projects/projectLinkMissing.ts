import type { Entry, Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import { findByName, type Project, type Registry } from '../../projects/registry';
import { lineBreakOf } from '../../text/lineBreak';
import { readProjectLineStyle } from '../../issue/projectLineStyle';
import { findCutByCode } from '../entries/cutByCode';
import { findBrokenLines } from './brokenProjectLines';
import type { Fix, Rule } from '../../lint/rule';

/** More fixes than this nobody reads. */
const mostOffered = 6;

export const projectLinkMissing: Rule = {
  id: 'project-link-missing',
  severity: 'warning',
  summary: {
    'en': 'Every answered entry has a project line, which names the project and links to it.',
    'zh-cn': '每条有回答的问答都有一行项目链接，写明所属的项目。',
  },
  why: {
    'en': 'The project line takes readers to the code. Without it, they may not even know which project is meant.',
    'zh-cn': '读者通过项目链接找到代码。没有它，读者甚至不知道说的是哪个项目。',
  },
  good: [
    '**1、@Ann** asks:\n\n> Does MOSN scale?\n\nA：Yes.\n\n「MOSN」：[https://github.com/mosn/mosn](https://github.com/mosn/mosn)',
    '**1、@Ann** asks:\n\n> Is there no answer?',
  ],
  bad: [
    {
      text: '⟦**1、@Ann** asks:⟧\n\n> Does MOSN scale?\n\nA：MOSN does.',
      fixed:
        '**1、@Ann** asks:\n\n> Does MOSN scale?\n\nA：MOSN does.\n\n「MOSN」：[https://github.com/mosn/mosn](https://github.com/mosn/mosn)',
    },
    { text: '⟦**1、@Ann** asks:⟧\n\n> Does it scale?\n\nA：It does.' },
  ],

  *check(issue, { config }) {
    const lines = new Set(issue.prose.map(({ line }) => line));
    const usual = usualProjects(issue, config.registry);
    const write = readProjectLineStyle(issue);
    const isBroken = findBrokenLines(issue, config.registry);
    const cut = findCutByCode(issue);
    for (const entry of issue.entries) {
      if (entry.projectLine || cut.has(entry) || !entry.turns.some(({ kind }) => kind === 'answer') || isBroken(entry))
        continue;
      const projects = entry.projects.flatMap((name) => findByName(config.registry, name) ?? []);
      const [only, ...others] = entry.projects;
      const certain = others.length === 0 && projects.length === 1;
      // Behind code or HTML that runs on to the end a new line would be swallowed.
      const open = !lines.has(entry.endLine);
      yield {
        span: entry.heading,
        message:
          certain && only !== undefined ? message('project-link-missing-named', only) : message('project-link-missing'),
        fixes: open
          ? []
          : (projects.length > 0 ? projects : usual).map((project) =>
              insertLine(issue, entry, project.name, write(project)),
            ),
      };
    }
  },
};

/** The projects that the other entries of the issue are about: what an entry that names none may be about too. */
function usualProjects({ entries }: Issue, registry: Registry): Project[] {
  const names = new Set(entries.flatMap(({ projects }) => projects));
  return [...names].slice(0, mostOffered).flatMap((name) => findByName(registry, name) ?? []);
}

/** The project is told by links and words: likely, but for the editor to say. So the fix is never a safe one. */
function insertLine(issue: Issue, entry: Entry, name: string, line: string): Fix {
  const { text, lines } = issue;
  const end = lines.endOf(entry.endLine);
  const eol = lineBreakOf(text);
  const next = entry.endLine + 1;
  const crowded = next < lines.count && text.slice(lines.startOf(next), lines.endOf(next)).trim() !== '';
  const newText = `${eol}${eol}${line}${crowded ? eol : ''}`;
  return { title: message('project-link-fix', name), edits: [{ span: { start: end, end }, newText }], safe: false };
}
