import { deepStrictEqual as deepEqual, ok, strictEqual as equal } from 'node:assert';
import { readFileSync } from 'node:fs';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { isIssue } from '../../src/core/issue/isIssue';
import type { Issue } from '../../src/core/issue/issue';
import { openDocument } from '../../src/core/issue/digestDocument';
import { parseIssue } from '../../src/core/issue/parseIssue';
import { lintIssue } from '../../src/core/rules/index';
import { writeSnippets } from '../../tools/snippets';
import { expandSnippet } from '../support/expandSnippet';
import { describeEntry, withFrontMatter } from '../support/issues';

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

const file = readFileSync('snippets/digest.code-snippets', 'utf8');
const snippets: readonly Snippet[] = Object.values(JSON.parse(file) as Record<string, Snippet>);
const entryAbove = '**1、@读者甲** 提问：\n\n> 为什么？\n\nA：因为如此。\n\n';
const line = '「MOSN」：[https://github.com/mosn/mosn](https://github.com/mosn/mosn)';

function expand(prefix: string): string {
  const snippet = snippets.find((one) => one.prefix.includes(prefix));
  ok(snippet, prefix);
  return expandSnippet(snippet.body.join('\n'));
}

/** Reads a text and makes sure that no rule finds anything in it but what is still to be filled in. */
function readClean(text: string): Issue {
  const issue = parseIssue(text, defaultConfig);
  deepEqual(
    lintIssue(openDocument(text, defaultConfig))
      .filter(({ rule }) => rule !== 'placeholder-left')
      .map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`),
    [],
  );
  return issue;
}

/** What is still to be filled in. */
function listPlaceholders(text: string): string[] {
  return lintIssue(openDocument(text, defaultConfig))
    .filter(({ rule }) => rule === 'placeholder-left')
    .map(({ kind }) => String(kind));
}

describe('the snippets', () => {
  it('are those that the templates write', async () => {
    equal(file, await writeSnippets(), 'run `npm run snippets`');
  });

  it('have prefixes of their own', () => {
    const prefixes = snippets.flatMap(({ prefix }) => prefix);
    deepEqual([...new Set(prefixes)], prefixes);
  });

  for (const [prefix, asker, heading] of [
    ['问答', '提问者', '**1、@提问者** 提问：'],
    ['digest-qa', 'name', '**1. @name** asks:'],
  ] as const) {
    it(`${prefix} is an entry`, () => {
      const issue = readClean(withFrontMatter(`${expand(prefix)}\n`));
      deepEqual(
        issue.entries.map((entry) => describeEntry(issue, entry)),
        [{ heading, number: 1, asker, questions: 1, answers: 1, label: 'project-name', projects: ['project-name'] }],
      );
    });
  }

  for (const prefix of ['追问', 'digest-turn']) {
    it(`${prefix} is a further question with its answer`, () => {
      const issue = readClean(withFrontMatter(`${entryAbove}${expand(prefix)}\n\n${line}\n`));
      const [entry] = issue.entries;
      deepEqual(
        entry?.turns.map(({ kind }) => kind),
        ['question', 'answer', 'question', 'answer'],
      );
    });
  }

  for (const prefix of ['项目', 'digest-project']) {
    it(`${prefix} is the entry's project line`, () => {
      const { entries } = readClean(withFrontMatter(`${entryAbove}${expand(prefix)}\n`));
      equal(entries[0]?.projectLine?.label, 'project-name');
      equal(entries[0]?.projectLine?.url, 'https://github.com/owner/project-name');
    });
  }

  for (const prefix of ['发布', 'digest-release']) {
    it(`${prefix} is a release`, () => {
      const { releases } = readClean(withFrontMatter(`### 版本发布\n\n${expand(prefix)}\n`));
      deepEqual(
        releases.map(({ project, version, url }) => ({ project, version, url })),
        [
          {
            project: 'project-name',
            version: '1.0.0',
            url: 'https://github.com/owner/project-name/releases/tag/v1.0.0',
          },
        ],
      );
    });
  }

  for (const [prefix, title] of [
    ['推荐', '文章标题'],
    ['digest-article', 'Title of the article'],
  ] as const) {
    it(`${prefix} is a recommended article`, () => {
      const { reading } = readClean(withFrontMatter(`### 推荐阅读\n\n${expand(prefix)}\n`));
      deepEqual(
        reading.map((article) => [article.title, article.url]),
        [[title, 'https://example.com/article']],
      );
    });
  }

  for (const [prefix, title] of [
    ['文首', '社区周报 | 本周看点'],
    ['digest-front-matter', 'Community Weekly | this week'],
  ] as const) {
    it(`${prefix} is a front matter that makes the file an issue`, () => {
      const issue = readClean(`${expand(prefix)}\nHello.\n`);
      const field = (key: string) => issue.frontMatter.fields.find((one) => one.key === key)?.value;
      equal(field('title'), title);
      equal(field('description'), title);
      equal(field('date'), '2024-01-05T15:00:00+08:00');
      deepEqual(field('tags'), [title.split(' | ')[0]]);
      ok(isIssue('a.md', issue, defaultConfig));
    });
  }

  for (const prefix of ['整期', 'digest-issue']) {
    it(`${prefix} is an issue with all its parts`, () => {
      const { frontMatter, entries, releases, reading, sections } = readClean(expand(prefix));
      ok(frontMatter.present);
      deepEqual([sections.length, entries.length, releases.length, reading.length], [3, 1, 1, 1]);
      equal(entries[0]?.projectLine?.label, 'project-name');
    });
  }

  for (const prefix of ['整期', 'digest-issue']) {
    it(`${prefix} is told to be unfinished wherever it is`, () => {
      const fields = ['front-matter', 'front-matter', 'front-matter'];
      const blocks = ['asker', 'question', 'answer', 'project', 'release', 'change', 'article'];
      deepEqual(listPlaceholders(expand(prefix)), [...fields, ...blocks]);
    });
  }
});
