import { deepEqual, equal } from 'node:assert/strict';
import { mock } from 'node:test';
import { writeIssue } from '../support/digestFiles';
import { createWorkspace, makeUri, settle, type MemoryWorkspace } from '../support/memoryPorts';

const clean = writeIssue('Weekly', '2021-04-02', [{ asker: '甲', question: '为什么？' }]).replace(
  'tags:',
  'description: x\ntags:',
);
const broken = clean.replace('**1、', '**2、');
const one = '/blog/weekly-1/index.md';
const two = '/blog/weekly-2/index.md';

describe('a check of all issues', () => {
  let workspace: MemoryWorkspace;
  const shown = () => [...workspace.shown.keys()].sort();
  /** Waits as long as a check takes. */
  async function check(stop?: AbortSignal) {
    const result = workspace.checkAll.check(() => {}, stop);
    await settle();
    return result;
  }
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'] });
    workspace = createWorkspace({ [one]: broken, [two]: clean, '/notes.md': '# Notes\n' });
    workspace.configure({ rules: { 'project-link-missing': 'off' } });
  });
  afterEach(() => {
    workspace.dispose();
    mock.timers.reset();
  });

  it('counts what it found', async () => {
    deepEqual(await check(), { issues: 2, withProblems: 1, problems: 1, capped: false });
    workspace.open(two, broken);
    await settle();
    deepEqual(await check(), { issues: 2, withProblems: 2, problems: 2, capped: false });
  });

  it('is cleared, except for what is open', async () => {
    workspace.open(two);
    await check();
    deepEqual(shown(), [one, two]);
    workspace.checkAll.clear();
    deepEqual(shown(), [two]);
    workspace.configure({});
    await settle();
    deepEqual(shown(), [two], 'it stays cleared');
  });

  it('follows the configuration', async () => {
    await check();
    deepEqual(workspace.shown.get(one), ['number-sequence']);
    workspace.configure({ rules: { 'number-sequence': 'off', 'project-link-missing': 'off' } });
    await settle();
    deepEqual(workspace.shown.get(one), []);
    workspace.configure({ issues: ['other/**'] });
    await settle();
    deepEqual(shown(), [], 'no file is an issue any more');
  });

  it('ends when it is stopped or cleared, and where another one begins', async () => {
    const stop = new AbortController();
    stop.abort();
    equal(await check(stop.signal), undefined);
    const first = workspace.checkAll.check(() => {});
    const second = workspace.checkAll.check(() => {});
    await settle();
    deepEqual([await first, (await second)?.issues], [undefined, 2]);
    const cleared = workspace.checkAll.check(() => {});
    workspace.checkAll.clear();
    await settle();
    deepEqual([await cleared, shown()], [undefined, []]);
  });

  it('does not begin again after it was stopped', async () => {
    const stop = new AbortController();
    const stopped = workspace.checkAll.check(() => {}, stop.signal);
    stop.abort();
    await settle();
    equal(await stopped, undefined);
    workspace.configure({});
    await settle();
    deepEqual(shown(), []);
  });

  it('begins anew with another configuration, for whoever waits and may stop it', async () => {
    const configure = () => {
      workspace.configure({ rules: { 'number-sequence': 'off', 'project-link-missing': 'off' } });
      mock.timers.tick(1_000);
    };
    const reports: [number, number][] = [];
    const result = workspace.checkAll.check((checked, files) => reports.push([checked, files]));
    configure();
    await settle();
    deepEqual((await result)?.problems, 0);
    deepEqual(reports.at(-1), [3, 3]);
    const stop = new AbortController();
    const stopped = workspace.checkAll.check(() => {}, stop.signal);
    configure();
    stop.abort();
    await settle();
    deepEqual([await stopped, shown()], [undefined, []]);
  });

  it('is outdated where a folder is replaced', async () => {
    await check();
    workspace.events.changed.fire(makeUri('/blog'));
    await settle();
    deepEqual(shown(), []);
  });
});
