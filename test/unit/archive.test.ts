import { deepEqual, equal, ok } from 'node:assert/strict';
import { createArchive, noEntries, type Archive } from '../../src/core/archive/archive';
import { countEntries, listIssues, listProjectIssues, listProjects } from '../../src/core/archive/listArchive';
import { findEntryAt, readDay, summarizeIssue, type IssueSummary } from '../../src/core/archive/issueSummary';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { parseIssue } from '../../src/core/issue/parseIssue';
import { lines, writeIssue } from '../support/digestFiles';

const summarize = (path: string, text: string) =>
  summarizeIssue(`file://${path}`, path, parseIssue(text, defaultConfig));

function entriesOf(archive: Archive, project: string | null): string[] {
  return listProjectIssues(archive, project).flatMap(({ entries }) => entries.map(({ name }) => name));
}

function archiveOf(...issues: IssueSummary[]): Archive {
  const archive = createArchive();
  issues.forEach(archive.set);
  return archive;
}

describe('the summary of an issue', () => {
  const text = writeIssue('Weekly | 四月', '2021-04-02', [
    {
      asker: '甲',
      question: '看 [文档](https://example.org) 和 ![图](a.png) **重点** 以后，怎么`升级`？',
      project: lines.mosn,
    },
    { asker: '甲', question: '还有呢？', answer: '见 https://github.com/seata/seata 。' },
    { asker: '甲', question: '请问？' },
  ]);
  const { title, day, entries } = summarize('/blog/a.md', text);

  it('has title and day', () => deepEqual([title, day], ['Weekly | 四月', '2021-04-02']));

  it('names entries as written, and quotes the question without marks', () => {
    equal(entries[0]?.name, '1、@甲');
    const dotted = summarize('/a.md', text.replace('1、@甲', '1.@甲')).entries[0];
    equal(dotted?.name, '1. @甲');
    equal(entries[0]?.question, '看 文档 和 重点 以后，怎么升级？');
  });

  it('tells a project line from a project that is only known', () => {
    deepEqual(
      entries.map(({ projects, hasProjectLine }) => [projects, hasProjectLine]),
      [
        [['MOSN'], true],
        [['Seata'], false],
        [[], false],
      ],
    );
  });

  it('gives every entry a key that others put in before it do not change', () => {
    const twice =
      '---\ntitle: Weekly\n---\n\n**@甲** 提问：\n\n> 一？\n\nA：答。\n\n**@甲** 提问：\n\n> 二？\n\nA：答。\n';
    const keys = summarize('/a.md', twice).entries.map(({ key }) => key);
    equal(new Set(keys).size, 2);
    const more = twice.replace('**@甲**', '**@新**  提问：\n\n> 零？\n\nA：答。\n\n**@甲**');
    deepEqual(
      summarize('/a.md', more)
        .entries.slice(1)
        .map(({ key }) => key),
      keys,
    );
  });

  it('shortens between characters', () => {
    const {
      entries: [entry],
    } = summarize('/a.md', writeIssue('Weekly', '2021-04-02', [{ asker: '甲', question: '𠮷'.repeat(300) }]));
    ok(entry && /^𠮷+…$/u.test(entry.question));
    ok(entry.question.length < 250);
  });

  it('finds the entry of a line', () => {
    const summary = summarize('/a.md', text);
    equal(findEntryAt(summary, entries[1]?.line ?? -1)?.key, entries[1]?.key);
    equal(findEntryAt(summary, 0), undefined);
  });
});

describe('the day of an issue', () => {
  for (const [text, day] of [
    ['2021-09-10T15:00:00+08:00', '2021-09-10'],
    ['2021/9/1 8:00', '2021-09-01'],
    ['2021年9月10日', '2021-09-10'],
    ['/blog/sofa-weekly-20210910/index.md', '2021-09-10'],
    ['/20190101/weekly-20210910.md', '2021-09-10'],
    ['/blog/99999999/index.md', null],
    ['/blog/20211399/index.md', null],
    ['', null],
  ] as const) {
    it(`of ${text || 'nothing'}`, () => equal(readDay(text), day));
  }

  it('is that of the path where the front matter has none', () => {
    equal(summarize('/weekly-20210910/index.md', '---\ntitle: Weekly\n---\n').day, '2021-09-10');
  });
});

describe('the archive by project', () => {
  const april = summarize(
    '/april.md',
    writeIssue('Weekly | 四月', '2021-04-02', [
      { asker: '甲', question: '问？', project: lines.mosn },
      { asker: '乙', question: '问？', project: lines.seata },
    ]),
  );
  const september = summarize(
    '/september.md',
    writeIssue('Weekly | 九月', '2021-09-10', [
      { asker: '丙', question: 'MOSN 和 Seata 一起用？' },
      { asker: '丁', question: '直播是什么时候？' },
    ]),
  );

  it('puts an entry under each of its projects, and under none where none is known', () => {
    const archive = archiveOf(april, september);
    deepEqual(listProjects(archive), ['MOSN', 'Seata', null]);
    deepEqual(entriesOf(archive, 'MOSN'), ['1、@丙', '1、@甲']);
    deepEqual(entriesOf(archive, 'Seata'), ['1、@丙', '2、@乙']);
    deepEqual(entriesOf(archive, null), ['2、@丁']);
    deepEqual(countEntries(archive.projects.get('MOSN')?.values() ?? []), { issues: 2, entries: 2, withoutLine: 1 });
  });

  it('has a place of its own for issues without entries', () => {
    const empty = summarize('/may.md', '---\ntitle: Weekly | 五月\ndate: 2021-05-07\n---\n\n没有提问。\n');
    const archive = archiveOf(empty, september);
    deepEqual(listProjects(archive), ['MOSN', 'Seata', null, noEntries]);
    deepEqual(
      listProjectIssues(archive, noEntries).map(({ issue }) => issue.title),
      ['Weekly | 五月'],
    );
    deepEqual([...archive.set({ ...april, uri: empty.uri })], [noEntries, 'MOSN', 'Seata']);
    deepEqual(listProjects(archive), ['MOSN', 'Seata', null]);
  });

  it('lists issues newest first, whatever was read first', () => {
    const undated = { ...april, uri: 'file:///undated.md', day: null };
    for (const order of [
      [april, undated, september],
      [september, april, undated],
    ])
      deepEqual(
        listIssues(archiveOf(...order)).map(({ uri }) => uri),
        [september.uri, april.uri, undated.uri],
      );
  });

  it('tells whose list changed, and only theirs', () => {
    const archive = createArchive();
    deepEqual([...archive.set(april)], ['MOSN', 'Seata']);
    deepEqual([...archive.set(structuredClone(april))], []);
    const [first, second] = april.entries;
    ok(first && second);
    deepEqual([...archive.set({ ...april, entries: [first, { ...second, line: second.line + 1 }] })], ['Seata']);
    deepEqual([...archive.set({ ...april, entries: [first] })], ['Seata']);
    deepEqual([...archive.set({ ...april, entries: [first], title: 'Other' })], ['MOSN']);
    deepEqual([...archive.delete(april.uri)], ['MOSN']);
    deepEqual([...archive.delete(april.uri)], []);
    equal(archive.projects.size, 0);
  });

  it('takes 5,000 issues', () => {
    const archive = createArchive();
    for (let n = 0; n < 5000; n++) archive.set({ ...april, uri: `file:///${n}.md` });
    for (let n = 0; n < 5000; n++) archive.set({ ...september, uri: `file:///${n}.md` });
    equal(listProjectIssues(archive, 'MOSN').length, 5000);
  });
});
