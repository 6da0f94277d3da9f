import assert from 'node:assert/strict';
import fs from 'node:fs';
import { mock } from 'node:test';
import MarkdownItParser, { type MarkdownIt } from 'markdown-it';
import { issueText, postText, runIn, withFolder } from './runIn';

const mark = 'Mark of this file: ';
/** An issue whose body can be told from that of others, and from parts of itself. */
const issue = (name: string, text = issueText) => `${text}\n${mark}${name}.\n`;
const loneQuote = issueText.replace('The kite team"', 'The kite team\n"');

/** Counts how often each file is read and how often its whole body is parsed while the command line runs. */
function countWork(run: () => void): { reads: Record<string, number>; parses: Record<string, number> } {
  const reads: Record<string, number> = {};
  const parses: Record<string, number> = {};
  const count = (counts: Record<string, number>, key: string) => (counts[key] = (counts[key] ?? 0) + 1);
  const { readFileSync } = fs;
  const read = mock.method(fs, 'readFileSync', (...args: Parameters<typeof readFileSync>) => {
    const result = readFileSync(...args);
    if (String(args[0]).endsWith('.md')) count(reads, String(args[0]).split('/').slice(-2).join('/'));
    return result;
  });
  const { parse } = MarkdownItParser.prototype as MarkdownIt;
  const parsed = mock.method(
    MarkdownItParser.prototype,
    'parse',
    function (this: MarkdownIt, ...args: Parameters<MarkdownIt['parse']>) {
      const name = new RegExp(`@ann[^]*${mark}(.+)\\.`).exec(args[0])?.[1];
      if (name !== undefined) count(parses, name);
      return parse.call(this, ...args);
    },
  );
  try {
    run();
  } finally {
    read.mock.restore();
    parsed.mock.restore();
  }
  return { reads, parses };
}

describe('the cost of digest-desk check', () => {
  const files = {
    'weekly-1/index.md': issue('one'),
    'weekly-2/index.md': issue('two', loneQuote),
    'post/index.md': postText,
  };
  const once = { 'post/index.md': 1, 'weekly-1/index.md': 1, 'weekly-2/index.md': 1 };

  for (const dialect of ['blackfriday', 'goldmark', 'commonmark']) {
    it(`is one read and two parses a file, model and article, with ${dialect}`, () => {
      withFolder(files, ({ path }) => {
        const { reads, parses } = countWork(() => runIn(path, 'check', '.', '--dialect', dialect));
        assert.deepEqual(reads, once);
        assert.deepEqual(parses, { one: 2, two: 2 });
      });
    });
  }

  it('is one more round for each file that fixes change', () => {
    withFolder(files, ({ path }) => {
      const { reads, parses } = countWork(() => runIn(path, 'check', '.', '--fix'));
      assert.deepEqual(reads, once);
      assert.deepEqual(parses, { one: 2, two: 4 });
    });
  });
});
