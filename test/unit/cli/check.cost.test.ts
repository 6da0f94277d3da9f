import assert from 'node:assert/strict';
import fs from 'node:fs';
import { mock } from 'node:test';
import { countParses } from '../../support/countParses';
import { makeFolder } from '../../support/folder';
import { issueText, postText, runIn } from './runIn';

const mark = 'Mark of this file: ';
/** An issue whose body can be told from that of others, and from parts of itself. */
const issue = (name: string, text = issueText) => `${text}\n${mark}${name}.\n`;
const loneQuote = issueText.replace('The kite team"', 'The kite team\n"');

/** Counts how often each Markdown file is read. */
function countReads(run: () => void): Record<string, number> {
  const reads: Record<string, number> = {};
  const { readFileSync } = fs;
  const read = mock.method(fs, 'readFileSync', (...args: Parameters<typeof readFileSync>) => {
    const name = /[^/\\]+[/\\][^/\\]+\.md$/.exec(String(args[0]))?.[0].replaceAll('\\', '/');
    if (name !== undefined) reads[name] = (reads[name] ?? 0) + 1;
    return readFileSync(...args);
  });
  try {
    run();
  } finally {
    read.mock.restore();
  }
  return reads;
}

describe('the cost of digest-desk check', () => {
  const nameOf = (text: string) => new RegExp(`@ann[^]*${mark}(.+)\\.`).exec(text)?.[1];
  let folder: ReturnType<typeof makeFolder>;
  beforeEach(() => {
    folder = makeFolder({
      'weekly-1/index.md': issue('one'),
      'weekly-2/index.md': issue('two', loneQuote),
      'post/index.md': postText,
    });
  });
  afterEach(() => folder.remove());

  async function measure(...argv: string[]) {
    let reads: Record<string, number> = {};
    const parses = await countParses(nameOf, () => {
      reads = countReads(() => runIn(folder.path, 'check', '.', ...argv));
    });
    return { reads, parses };
  }
  const once = { 'post/index.md': 1, 'weekly-1/index.md': 1, 'weekly-2/index.md': 1 };

  for (const dialect of ['blackfriday', 'goldmark', 'commonmark']) {
    it(`is one read and at most two parses a file, model and article, with ${dialect}`, async () => {
      const { reads, parses } = await measure('--dialect', dialect);
      assert.deepEqual(reads, once);
      assert.deepEqual(Object.keys(parses), ['one', 'two']);
      assert.ok(Object.values(parses).every((count) => count <= 2));
    });
  }

  it('is at most one more round for each file that fixes change', async () => {
    const { reads, parses } = await measure('--fix');
    // Whether another program changed the file meanwhile is looked up before it is replaced.
    assert.deepEqual(reads, { ...once, 'weekly-2/index.md': 2 });
    const { one = Infinity, two = Infinity } = parses;
    assert.ok(one <= 2 && two <= 4, JSON.stringify(parses));
  });
});
