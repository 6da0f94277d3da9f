import { deepEqual, equal, ok } from 'node:assert/strict';
import { createArchive } from '../../src/core/archive/archive';
import { summarizeIssue } from '../../src/core/archive/issueSummary';
import { searchEntries } from '../../src/core/archive/searchEntries';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { parseIssue } from '../../src/core/issue/parseIssue';
import { lines, writeIssue } from '../support/digestFiles';

describe('a search of all entries', () => {
  const archive = createArchive();
  const add = (path: string, text: string) =>
    archive.set(summarizeIssue(`file://${path}`, path, parseIssue(text, defaultConfig)));
  add(
    '/a.md',
    writeIssue('Weekly | 四月', '2021-04-02', [
      { asker: '甲', question: '热升级会断开长连接吗？', answer: '平滑迁移即可。', project: lines.mosn },
      { asker: '乙', question: 'TCC 的空回滚怎么办？', answer: '见文档。', project: lines.seata },
    ]),
  );
  add(
    '/b.md',
    writeIssue('Weekly | 五月', '2023-05-05', [
      { asker: '丙', question: '日志在哪里？', answer: '和甲问的一样，MOSN 的目录下，2021 年起如此。' },
    ]),
  );
  const find = (query: string) => searchEntries(archive, query).map(({ entry }) => entry.asker);

  it('takes words in any order and of several fields', () => {
    deepEqual(find('空回滚 TCC'), ['乙']);
    deepEqual(find('seata 乙'), ['乙']);
    deepEqual(find('长连接 迁移'), ['甲']);
    deepEqual(find('长连接 空回滚'), []);
  });

  it('searches answers, and lists the more telling field first', () => {
    deepEqual(find('平滑'), ['甲']);
    deepEqual(find('甲'), ['甲', '丙']);
    deepEqual(find('2021 mosn'), ['甲', '丙']);
  });

  it('does not mind case and width', () => deepEqual(find('ＴＣＣ'), ['乙']));

  it('finds everything, newest first, without a word', () => deepEqual(find(' '), ['丙', '甲', '乙']));

  it('keeps no more than the beginning of a long entry, which changes no list', () => {
    const long = (words: string) =>
      writeIssue('Weekly', '2024-01-05', [{ asker: '丁', question: '为什么？', answer: words }]);
    add('/c.md', long('长'.repeat(10_000)));
    const [found] = searchEntries(archive, '丁');
    ok(found && found.entry.words.length < 3_000);
    equal(add('/c.md', long('短')).size, 0);
    deepEqual(find('短'), ['丁']);
  });
});
