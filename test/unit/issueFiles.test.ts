import { deepEqual } from 'node:assert/strict';
import { mock } from 'node:test';
import { writeIssue } from '../support/digestFiles';
import { createWorkspace, makeUri, settle, type MemoryWorkspace } from '../support/memoryPorts';

const about = (asker: string) => writeIssue(`Weekly ${asker}`, '2021-04-02', [{ asker, question: '为什么？' }]);
const one = '/more/zh/blog/weekly-1/index.md';
const two = '/more/zh/blog/weekly-2/index.md';
const three = '/more/zh/blog/weekly-3/index.md';

describe('the issues of the workspace', () => {
  let workspace: MemoryWorkspace;
  const titles = () => [...workspace.issueFiles.archive.issues.values()].map(({ title }) => title).sort();
  beforeEach(async () => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'] });
    workspace = createWorkspace({ [one]: about('one'), [two]: about('two') });
    workspace.issueFiles.start();
    await settle();
  });
  afterEach(() => {
    workspace.dispose();
    mock.timers.reset();
  });

  it('are right after a folder was replaced, of which only a deletion in it is reported', async () => {
    const { disk, events } = workspace;
    disk.delete(two);
    disk.set(one, about('other')).set(three, about('three'));
    events.deleted.fire(makeUri('/more/zh/blog'));
    events.changed.fire(makeUri('/more'));
    await settle();
    deepEqual(titles(), ['Weekly other', 'Weekly three']);
  });

  it('are right after a folder was replaced, which is reported as a change', async () => {
    const { disk, events } = workspace;
    disk.delete(two);
    disk.set(one, about('other')).set(three, about('three'));
    events.changed.fire(makeUri('/more/zh'));
    await settle();
    deepEqual(titles(), ['Weekly other', 'Weekly three']);
  });

  it('are right when files of a replaced folder arrive later, unreported', async () => {
    workspace.events.deleted.fire(makeUri('/more/zh/blog'));
    mock.timers.tick(500);
    workspace.disk.set(three, about('three'));
    await settle();
    deepEqual(titles(), ['Weekly one', 'Weekly three', 'Weekly two']);
  });

  it('go with their folder', async () => {
    workspace.disk.clear();
    workspace.events.deleted.fire(makeUri('/more'));
    await settle();
    deepEqual(titles(), []);
  });

  it('stay where a file was deleted and written again', async () => {
    workspace.disk.set(one, about('again'));
    workspace.events.created.fire(makeUri(one));
    workspace.events.deleted.fire(makeUri(one));
    await settle();
    deepEqual(titles(), ['Weekly again', 'Weekly two']);
  });

  it('are read again where a file was deleted and created at once', async () => {
    workspace.disk.set(one, about('again'));
    workspace.events.deleted.fire(makeUri(one));
    workspace.events.created.fire(makeUri(one));
    await settle();
    deepEqual(titles(), ['Weekly again', 'Weekly two']);
  });
});
