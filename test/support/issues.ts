import type { Config } from '../../src/core/config/config';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import type { Entry, Issue } from '../../src/core/issue/issue';
import { parseIssue } from '../../src/core/issue/parseIssue';

const frontMatter = '---\ntitle: "样刊周报"\nauthor: "编辑部"\ndate: 2024-01-05T15:00:00+08:00\n---\n\n';

/** Puts front matter above a body. */
export function withFrontMatter(body: string): string {
  return frontMatter + body;
}

/** Reads a body as an issue. */
export function readBody(body: string, config: Config = defaultConfig): Issue {
  return parseIssue(withFrontMatter(body), config);
}

/** What tests ask of an entry, in few words. */
export function describeEntry({ text }: Issue, entry: Entry) {
  const count = (kind: 'question' | 'answer') => entry.turns.filter((turn) => turn.kind === kind).length;
  return {
    heading: text.slice(entry.heading.start, entry.heading.end),
    number: entry.number,
    asker: entry.asker,
    questions: count('question'),
    answers: count('answer'),
    label: entry.projectLine?.label ?? null,
    projects: entry.projects,
  };
}
