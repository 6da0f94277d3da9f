import assert from 'node:assert/strict';
import type { DialectName } from '../../src/core/config/config';
import { mergeConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { parseIssue } from '../../src/core/issue/parseIssue';
import { say } from '../../src/core/messages/message';
import { applyFixes } from '../../src/core/lint/applyFixes';
import { lintIssue } from '../../src/core/rules/index';
import { readBody } from '../support/issues';
import { frontMatter, withFrontMatter } from '../support/marked';

/** What is found, with the line and what is said. */
function lint(body: string, dialect: DialectName = 'blackfriday'): string[] {
  const config = mergeConfig({ dialect });
  const issue = parseIssue(withFrontMatter(body), config);
  const first = issue.lines.lineAt(frontMatter.length);
  return lintIssue(openDocument(issue.text, config), undefined, (id, error) => {
    throw new Error(`${id} failed`, { cause: error });
  }).map(({ rule, span, message }) => `${issue.lines.lineAt(span.start) - first} ${rule}: ${say(message, 'en')}`);
}

const asText =
  'fence-open: This code block is not closed, so readers see the ``` and the code as plain text. Add a line with ``` at the end of the code.';
const asCode =
  'fence-open: This code block is not closed, so readers see everything below as code. Add a line with ``` at the end of the code.';

describe('a code fence that nothing closes', () => {
  const entry =
    '**1、@Ann** asks:\n\n> Does it scale?\n\n```java\nint a = 1;\n\nA：Yes.\n\n「MOSN」：[MOSN](https://github.com/mosn/mosn)\n';

  it('hides nothing of what stands below it', () => {
    const { entries, opaque } = readBody(entry);
    assert.deepEqual(
      entries.map(({ turns, projects }) => [turns.map(({ kind }) => kind), projects]),
      [[['question', 'answer'], ['MOSN']]],
    );
    assert.deepEqual(opaque, []);
  });

  it('is the one thing that is told, by what readers of the dialect get', () => {
    assert.deepEqual(lint(entry), [`4 ${asText}`]);
    assert.deepEqual(lint(entry, 'goldmark'), [`4 ${asCode}`]);
    assert.deepEqual(lint(entry, 'commonmark'), [`4 ${asCode}`]);
  });

  it('is read in quotes, in items and below text, up to where these end', () => {
    const open = (body: string) => {
      const { text, openFences, opaque } = readBody(body);
      const marks = openFences.map(({ start, end }) => text.slice(start, end));
      return [marks, opaque.map(({ span }) => text.slice(span.start, span.end))];
    };
    assert.deepEqual(open('> ```\n> a\n\n```\nb\n```\n'), [['```'], ['```\nb\n```']]);
    assert.deepEqual(open('- ~~~\n  a\n- b\n\n~~~\nc\n~~~~\n'), [['~~~'], ['~~~\nc\n~~~~']]);
    assert.deepEqual(open('- > ```\n  > a\n```\nb\n```\n'), [['```'], ['```\nb\n```']]);
    assert.deepEqual(open('text\n```\nmore\n'), [['```'], []]);
    assert.deepEqual(open('> text\n```\nmore\n```\n'), [[], ['```\nmore\n```']]);
    assert.deepEqual(open('```\n> ~~~\n> a\n> ~~~\n'), [['```'], ['> ~~~\n> a\n> ~~~']]);
    assert.deepEqual(open('````\r\na\r\n```\r\nb\r\n```\r\n'), [['````'], ['```\r\nb\r\n```']]);
  });

  it('is told of once for each that readers see', () => {
    const two = '```js\na\n\ntext\n\n```go\nb\n';
    assert.deepEqual(lint(two), [`0 ${asText}`, `5 ${asText}`]);
    // The second is code of the first.
    assert.deepEqual(lint(two, 'goldmark'), [`0 ${asCode}`]);
  });

  it('lets nothing be said of its code that is not so', () => {
    const code = entry.replace('int a = 1;', 'Map<String, Integer> a;\n1.one\n2.two\n##include\n# a comment');
    assert.deepEqual(
      lint(code).map((words) => words.replace(/:.*/, '')),
      ['4 fence-open', '5 html-unknown', '6 list-broken', '8 heading-broken'],
    );
    assert.deepEqual(lint(code, 'goldmark'), [`4 ${asCode}`]);
    // The comment might be the heading of another section, with the answer in it.
    const cut = '**1、@Ann** asks:\n\n> Does it scale?\n> ```sh\n> a\n\n# a comment\n\nA：Yes.\n';
    assert.deepEqual(lint(cut), [`3 ${asText}`]);
  });

  it('may be code within a line', () => {
    const asSpan =
      'fence-open: This code block is not closed, so readers see the code on a single line. Add a line with ``` at the end of the code.';
    assert.deepEqual(lint('```js\nconst a = 1;\n``` is code\n'), [`0 ${asSpan}`]);
    assert.deepEqual(lint('````\na\n```\n'), [`0 ${asSpan.replace('```', '````')}`]);
  });

  it('is not closed unasked: where its code ends is a guess', () => {
    const fix = (body: string) => {
      const config = mergeConfig({});
      return applyFixes(openDocument(withFrontMatter(body), config), (document) => lintIssue(document)).text.slice(
        frontMatter.length,
      );
    };
    const doubtful = [
      '~~~~\na\n~~~\n\nText.\n',
      '```js\na\n\n### Next\n\nb\n``\n',
      '```js\na\n``\nb\n``\n',
      '> ```\n> a\n> ``\n',
      '```\na\n``b\n',
    ];
    for (const body of doubtful) assert.equal(fix(body), body);
  });
});

describe('a code fence that a longer one closes', () => {
  const body = '```\na\n````\n\nText.\n';

  it('is none on a site that takes only one of the same length', () =>
    assert.deepEqual(lint(body), [
      '0 fence-open: The closing fence is longer than the opening fence, so readers see no code block here. Make both the same length.',
    ]));

  it('is well elsewhere', () => assert.deepEqual([...lint(body, 'goldmark'), ...lint(body, 'commonmark')], []));

  it('is well where the code goes on to one of the same length', () =>
    assert.deepEqual(lint('```\na\n````\nb\n```\n'), []));
});
