import { deepEqual, equal, ok } from 'node:assert/strict';
import { mock } from 'node:test';
import type { DigestFile } from '../../src/editor/stores/issueStore';
import { writeIssue } from '../support/digestFiles';
import { createWorkspace, makeUri, settle, type MemoryWorkspace } from '../support/memoryPorts';

const text = writeIssue('Weekly', '2021-04-02', [{ asker: '甲', question: '为什么？' }]);
const path = '/blog/weekly-20210402/index.md';
const uri = makeUri(path);

/** Holds every read until it is let go. */
function hold({ gate }: MemoryWorkspace): () => void {
  let release = () => {};
  gate.open = new Promise<void>((resolve) => (release = resolve));
  return release;
}

describe('the store of issues', () => {
  let workspace: MemoryWorkspace;
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'] });
    workspace = createWorkspace({ [path]: text });
  });
  afterEach(() => {
    workspace.dispose();
    mock.timers.reset();
  });

  it('reads a version of a document once, for all who ask', async () => {
    const document = workspace.open(path);
    const [first, second] = await Promise.all([workspace.store.get(document), workspace.store.get(uri)]);
    equal(first, second);
    equal(first?.digest.issue, second?.digest.issue);
    workspace.type(document, `${text}再说一句。\n`);
    const third = await workspace.store.get(document);
    ok(third !== first && third.isCurrent() && !first.isCurrent());
  });

  it('answers with the version that is current when it answers', async () => {
    const document = workspace.open(path);
    const release = hold(workspace);
    const asked = workspace.store.get(document);
    workspace.type(document, `${text}再说一句。\n`);
    const again = workspace.store.get(document);
    release();
    const file = await asked;
    equal(file, await again);
    deepEqual([file.version, file.digest.text], [2, document.text]);
  });

  it('answers with the configuration that is in force, however long it is looked for', async () => {
    const document = workspace.open(path);
    const release = hold(workspace);
    const asked = [workspace.store.get(document), workspace.store.get(makeUri(path))];
    workspace.configure({ dialect: 'commonmark' });
    release();
    for (const file of await Promise.all(asked)) equal(file?.config.dialect, 'commonmark');
  });

  it('takes text that is unsaved or in a tab before the disk', async () => {
    equal((await workspace.store.get(uri))?.version, null);
    const document = workspace.open(path, text, false);
    equal((await workspace.store.get(uri))?.version, null);
    workspace.type(document, '# Unsaved\n');
    equal((await workspace.store.get(uri))?.digest.text, '# Unsaved\n');
    workspace.close(document);
    equal((await workspace.store.get(uri))?.digest.text, text);
  });

  it('takes the text of a document that is opened or closed while its file is read', async () => {
    let release = hold(workspace);
    let asked = workspace.store.get(uri);
    const document = workspace.open(path, '# Opened\n');
    release();
    equal((await asked)?.digest.text, '# Opened\n');
    workspace.type(document, '# Unsaved\n');
    release = hold(workspace);
    asked = workspace.store.get(uri);
    workspace.close(document);
    release();
    equal((await asked)?.digest.text, text);
  });

  it('shares a read of the disk, and begins another one when the file changes', async () => {
    const release = hold(workspace);
    const asked = [workspace.store.get(uri), workspace.store.get(uri)];
    await settle();
    equal(workspace.reads.length, 1);
    workspace.disk.set(path, '# Changed\n');
    workspace.events.changed.fire(uri);
    await settle();
    release();
    for (const file of await Promise.all(asked)) equal(file?.digest.text, '# Changed\n');
  });

  it('knows no file that is deleted while it is read, be it with its folder, and the one that is created in its place', async () => {
    let release = hold(workspace);
    let asked = workspace.store.get(uri);
    await settle();
    workspace.disk.delete(path);
    workspace.events.deleted.fire(makeUri('/blog'));
    await settle();
    release();
    equal(await asked, null);
    release = hold(workspace);
    asked = workspace.store.get(uri);
    await settle();
    workspace.disk.set(path, text);
    workspace.events.created.fire(makeUri('/blog/weekly-20210402'));
    await settle();
    release();
    equal((await asked)?.digest.text, text);
  });

  it('gives issues only where it is asked for issues, within a limit', async () => {
    const document = workspace.open(path);
    ok(await workspace.store.getIssue(document, 200_000));
    equal(await workspace.store.getIssue(document, 10), null);
    equal(await workspace.store.getIssue(uri, 10), null);
    workspace.close(document);
    equal(await workspace.store.getIssue(workspace.open('/blog/notes/index.md', '# Notes\n')), null);
    workspace.configure({ issues: ['other/*.md'] });
    const before = workspace.reads.length;
    equal(await workspace.store.getIssue(uri), null);
    equal(workspace.reads.length, before, 'globs rule it out before it is read');
  });
});

describe('the open issues', () => {
  let workspace: MemoryWorkspace;
  let published: DigestFile[];
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'] });
    workspace = createWorkspace({ [path]: text });
    published = [];
    workspace.issues.onDidChange((file) => published.push(file));
  });
  afterEach(() => {
    workspace.dispose();
    mock.timers.reset();
  });

  it('are published once a version', async () => {
    const document = workspace.open(path);
    await settle();
    workspace.type(document, `${text}再说一句。\n`);
    await settle();
    workspace.events.tabs.fire();
    await settle();
    deepEqual(
      published.map(({ version }) => version),
      [1, 2],
    );
    equal(workspace.issues.find(uri), published[1]);
  });

  it('are published only in the version that is current', async () => {
    const document = workspace.open(path);
    const release = hold(workspace);
    for (const word of ['一', '二', '三']) workspace.type(document, `${text}${word}\n`);
    await settle();
    release();
    await settle();
    deepEqual(
      published.map(({ version }) => version),
      [4],
    );
  });

  it('are not published when they are closed while they are read', async () => {
    const release = hold(workspace);
    workspace.close(workspace.open(path));
    release();
    await settle();
    deepEqual(published, []);
  });

  it('are published again with another configuration, and never with one that has changed', async () => {
    workspace.open(path);
    await settle();
    const release = hold(workspace);
    workspace.configure({ dialect: 'goldmark' });
    workspace.configure({ dialect: 'commonmark' });
    release();
    await settle();
    deepEqual(
      published.map(({ config }) => config.dialect),
      ['blackfriday', 'commonmark'],
    );
  });

  it('are no longer open without a tab, as another text, or over the limit', async () => {
    const closed: string[] = [];
    workspace.issues.onDidClose((gone) => closed.push(gone.path));
    const document = workspace.open('/blog/notes/index.md', text);
    await settle();
    workspace.type(document, '# Notes\n');
    await settle();
    equal(closed.length, 1);
    workspace.type(document, text);
    await settle();
    workspace.type(document, text + '长'.repeat(200_000));
    await settle();
    equal(closed.length, 2);
    workspace.type(document, text);
    await settle();
    workspace.close(document);
    equal(closed.length, 3);
    deepEqual(workspace.issues.all, []);
  });
});
