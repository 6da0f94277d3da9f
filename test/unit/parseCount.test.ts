import { deepEqual, ok } from 'node:assert/strict';
import { mock } from 'node:test';
import MarkdownItParser, { type MarkdownIt } from 'markdown-it';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument, type DigestDocument } from '../../src/core/issue/digestDocument';
import { applyFixes } from '../../src/core/lint/applyFixes';
import { dialectNames, dialectOf } from '../../src/core/markdown/dialects';
import { lintIssue } from '../../src/core/rules/index';

const head = '---\ntitle: Weekly\nauthor: Ann\ndate: 2024-01-05\n---\n';
/** Has a finding whose fix is tried on a fragment, and one that is found in the article alone. */
const body = `
**1、@Ann** asks:

> Does it scale?

A：**Yes. **It does, "really".

Changes:
- faster
- smaller
`;

interface Count {
  /** Parses of the whole body by the model's parser. */
  models: number;
  /** Parses of the whole body by a dialect. */
  articles: number;
  /** Pieces that a rule reads to see whether a repair repairs. */
  fragments: number;
}

/** Counts what is parsed of the body of a document while something is done. */
function countParses(text: string, run: () => void): Count {
  const count: Count = { models: 0, articles: 0, fragments: 0 };
  const whole = text.slice(head.length);
  let isReading = false;
  const { parse } = MarkdownItParser.prototype;
  const mocks = [
    mock.method(
      MarkdownItParser.prototype,
      'parse',
      function (this: MarkdownIt, source: string, env: Record<string, unknown>) {
        // A dialect that is made of markdown-it parses while it reads.
        if (!isReading) count.models += Number(source === whole);
        return parse.call(this, source, env);
      },
    ),
    ...dialectNames.map((name) => {
      const dialect = dialectOf(name);
      const { read } = dialect;
      return mock.method(dialect, 'read', (source: string) => {
        count[source === whole ? 'articles' : 'fragments']++;
        isReading = true;
        const reading = read(source);
        isReading = false;
        return reading;
      });
    }),
  ];
  try {
    run();
  } finally {
    for (const { mock: each } of mocks) each.restore();
  }
  return count;
}

describe('one version of an issue', () => {
  for (const dialect of dialectNames) {
    const open = () => openDocument(head + body, { ...defaultConfig, dialect });

    it(`costs two parses with preview and findings under ${dialect}`, () => {
      const { models, articles, fragments } = countParses(head + body, () => {
        const document = open();
        ok(document.article.blocks.length > 3);
        ok(lintIssue(document).length > 1);
        ok(document.article.renderHtml().includes('faster'));
        ok(lintIssue(document).length > 1);
      });
      deepEqual([models, articles], [1, 1]);
      // Two rounds of rules, each of which tries its repairs on some lines.
      ok(fragments > 0 && fragments < 20, String(fragments));
    });

    it(`costs one parse with a preview alone, and one with the model alone, under ${dialect}`, () => {
      const preview = countParses(head + body, () => ok(open().article.blocks.length > 3));
      deepEqual(preview, { models: 0, articles: 1, fragments: 0 });
      const model = countParses(head + body, () => ok(open().issue.entries.length > 0));
      deepEqual(model, { models: 1, articles: 0, fragments: 0 });
    });
  }

  it('is not parsed again to be fixed', () => {
    let fixed: DigestDocument | undefined;
    const { models, articles } = countParses(head + body, () => {
      const document = openDocument(head + body, defaultConfig);
      ok(lintIssue(document).length > 1);
      fixed = applyFixes(document, (each) => lintIssue(each));
    });
    deepEqual([models, articles], [1, 1]);
    ok(fixed && fixed.text !== head + body);
  });
});
