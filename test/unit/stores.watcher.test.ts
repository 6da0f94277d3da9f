import { deepEqual, equal, ok } from 'node:assert/strict';
import { mock } from 'node:test';
import type { Uri } from 'vscode';
import { Emitter } from '../../src/editor/stores/emitter';
import { FileWatcher, type FileChanges } from '../../src/editor/stores/fileWatcher';
import { makeUri } from '../support/memoryPorts';

describe('the watcher', () => {
  const events = { created: new Emitter<Uri>(), changed: new Emitter<Uri>(), deleted: new Emitter<Uri>() };
  const source = {
    onDidCreate: events.created.event,
    onDidChange: events.changed.event,
    onDidDelete: events.deleted.event,
  };
  let watcher: FileWatcher;
  let batches: FileChanges[];
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    watcher = new FileWatcher(source);
    batches = [];
    watcher.onDidChange((changes) => batches.push(changes));
  });
  afterEach(() => {
    watcher.dispose();
    mock.timers.reset();
  });

  it('gathers reports for a moment, however long they go on', () => {
    for (let i = 0; i < 10; i++) {
      events.changed.fire(makeUri(`/${i}.md`));
      mock.timers.tick(20);
    }
    mock.timers.tick(100);
    ok(batches.length >= 3 && batches.length <= 4);
    equal(batches.flatMap(({ changed }) => changed).length, 10);
  });

  it('counts the last report of a file, and one that is back as changed', () => {
    events.deleted.fire(makeUri('/a.md'));
    events.created.fire(makeUri('/a.md'));
    events.created.fire(makeUri('/b.md'));
    events.deleted.fire(makeUri('/b.md'));
    mock.timers.tick(100);
    const [batch] = batches;
    deepEqual(
      [batch?.created, batch?.changed, batch?.deleted].map((uris) => uris?.map(({ path }) => path)),
      [[], ['/a.md'], ['/b.md']],
    );
  });

  it('knows what lies in a folder that was created, changed or deleted', () => {
    events.created.fire(makeUri('/new'));
    events.deleted.fire(makeUri('/old'));
    events.changed.fire(makeUri('/c'));
    mock.timers.tick(100);
    const [batch] = batches;
    const asked = ['/new', '/new/a/b.md', '/old/a.md', '/older/a.md', '/c', '/c/a.md'].map((path) => `memory:${path}`);
    deepEqual(
      asked.map((key) => batch?.touches(key)),
      [true, true, true, false, true, true],
    );
    deepEqual(
      asked.map((key) => batch?.outdates(key)),
      [false, false, true, false, true, true],
    );
  });

  it('reports nothing when it is disposed of', () => {
    events.changed.fire(makeUri('/a.md'));
    watcher.dispose();
    mock.timers.tick(100);
    deepEqual(batches, []);
  });
});
