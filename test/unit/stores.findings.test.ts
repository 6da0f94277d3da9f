import { deepEqual, equal, ok } from 'node:assert/strict';
import { mock } from 'node:test';
import { summarizeIssue } from '../../src/core/archive/issueSummary';
import { countParses } from '../support/countParses';
import { lines, writeIssue } from '../support/digestFiles';
import { createWorkspace, makeUri, settle, type MemoryWorkspace } from '../support/memoryPorts';

const clean = write('2021-04-02', '为什么？');
const broken = clean.replace('**1、', '**2、');
const path = '/blog/weekly-20210402/index.md';
const uri = makeUri(path);

function write(day: string, question: string): string {
  const issue = writeIssue('Weekly', day, [{ asker: '甲', question, project: lines.mosn }]);
  return issue.replace('tags:', 'description: x\ntags:');
}

describe('the store of findings', () => {
  let workspace: MemoryWorkspace;
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'] });
    workspace = createWorkspace({ [path]: broken });
  });
  afterEach(() => {
    workspace.dispose();
    mock.timers.reset();
  });

  const shown = () => workspace.shown.get(path);
  async function checkFile(): Promise<void> {
    const file = await workspace.store.getIssue(uri);
    ok(file);
    await workspace.findings.checkFile(file, () => true);
  }

  it('follows an open issue, and forgets it when it is closed', async () => {
    const document = workspace.open(path);
    await settle();
    deepEqual(shown(), ['number-sequence']);
    workspace.type(document, clean);
    await settle();
    deepEqual(shown(), []);
    workspace.close(document);
    equal(shown(), undefined);
    equal(workspace.findings.get(uri), undefined);
    deepEqual(workspace.failures, []);
  });

  it('shows nothing of a version that is no longer current, and of none that is closed', async () => {
    const seen: (number | null | undefined)[] = [];
    workspace.findings.onDidChange(() => seen.push(workspace.findings.get(uri)?.version));
    const document = workspace.open(path);
    workspace.issues.onDidChange(({ version }) => version === 1 && workspace.type(document, clean));
    await settle();
    deepEqual(seen, [2]);
    workspace.issues.onDidChange(() => workspace.close(document));
    workspace.type(document, broken);
    await settle();
    equal(shown(), undefined);
  });

  it('shows what is found on the line that is typed in when the cursor leaves it, unless it was shown before', async () => {
    const document = workspace.open(path, clean);
    await settle();
    const line = clean.slice(0, clean.indexOf('**1、')).split('\n').length - 1;
    workspace.typeIn(line);
    workspace.type(document, broken);
    await settle();
    deepEqual(shown(), []);
    deepEqual(
      workspace.findings.get(uri)?.findings.map(({ rule }) => rule),
      ['number-sequence'],
    );
    workspace.typeIn(undefined);
    workspace.events.left.fire(uri);
    deepEqual(shown(), ['number-sequence']);
    workspace.typeIn(line);
    workspace.type(document, clean.replace('**1、', '**3、'));
    await settle();
    deepEqual(shown(), ['number-sequence']);
  });

  it('replaces what a check of all found when the file is opened', async () => {
    await checkFile();
    deepEqual(shown(), ['number-sequence']);
    workspace.open(path, clean);
    await settle();
    deepEqual(shown(), []);
    await checkFile();
    deepEqual(shown(), [], 'an open issue is not checked twice');
  });

  it('does not show what a check of all found in a file that was opened meanwhile', async () => {
    const file = await workspace.store.getIssue(uri);
    ok(file);
    const checked = workspace.findings.checkFile(file, () => true);
    workspace.open(path, '# Notes\n');
    await checked;
    equal(shown(), undefined);
  });

  it('removes what a check of all found when the file or its folder changes or is deleted, or it is checked again', async () => {
    for (const [kind, at] of [
      ['changed', path],
      ['changed', '/blog'],
      ['deleted', '/blog'],
    ] as const) {
      await checkFile();
      workspace.events[kind].fire(makeUri(at));
      await settle();
      equal(shown(), undefined);
    }
    await checkFile();
    workspace.events.changed.fire(makeUri('/blog/other.md'));
    workspace.events.created.fire(uri);
    await settle();
    deepEqual(shown(), ['number-sequence']);
    workspace.findings.clearFiles();
    equal(shown(), undefined);
  });

  it('checks a large file on save and on request, and shows the result until it is edited or closed', async () => {
    const document = workspace.open(path, broken + `\n${'长'.repeat(1_000)}\n`.repeat(201));
    await settle();
    equal(shown(), undefined);
    equal(await workspace.findings.getCurrentFindings(document), null);
    await workspace.findings.checkNow(document);
    deepEqual(shown()?.[0], 'number-sequence');
    workspace.type(document, `${document.text}长\n`);
    equal(shown(), undefined);
    workspace.save(document);
    await settle();
    deepEqual(shown()?.[0], 'number-sequence');
    workspace.close(document);
    equal(shown(), undefined);
  });

  it('checks again when a file beside the issue comes or goes, and only then', async () => {
    let shows = 0;
    workspace.findings.onDidChange(() => shows++);
    workspace.open(path, write('2021-04-02', '![图](a.png)'));
    await settle();
    deepEqual(shown(), ['image-missing']);
    const before = shows;
    workspace.events.created.fire(makeUri('/blog/weekly-20210402/b.png'));
    workspace.events.applied.fire();
    await settle();
    equal(shows, before);
    workspace.disk.set('/blog/weekly-20210402/a.png', '');
    workspace.events.created.fire(makeUri('/blog/weekly-20210402/a.png'));
    await settle();
    deepEqual(shown(), []);
    workspace.disk.delete('/blog/weekly-20210402/a.png');
    workspace.events.deleted.fire(makeUri('/blog/weekly-20210402'));
    await settle();
    deepEqual(shown(), ['image-missing']);
    // A folder that is replaced may be reported as changed, or its deletion alone.
    workspace.disk.set('/blog/weekly-20210402/a.png', '');
    workspace.events.changed.fire(makeUri('/blog'));
    await settle();
    deepEqual(shown(), []);
    workspace.events.deleted.fire(makeUri('/blog/weekly-20210402'));
    await settle();
    deepEqual(shown(), []);
  });

  it('checks again when earlier issues are known, and when they change', async () => {
    const reading = '\n### 推荐阅读\n\n- [一篇文章](https://example.org/articles/1)\n';
    const earlier = '/blog/weekly-20210326/index.md';
    workspace.disk.set(earlier, write('2021-03-26', '怎么办？') + reading);
    workspace.open(path, clean + reading);
    await settle();
    const apply = async (at: string) => {
      const file = await workspace.store.get(makeUri(at));
      ok(file);
      workspace.source.archive.set(summarizeIssue(file.uri.toString(), at, file.digest.issue));
      workspace.events.applied.fire();
      await settle();
    };
    await apply(path);
    await apply(earlier);
    deepEqual(shown(), [], 'half an archive is not asked');
    workspace.source.isComplete = true;
    await apply(earlier);
    deepEqual(shown(), ['reading-seen-before']);
    workspace.disk.set(earlier, write('2021-03-26', '怎么办？'));
    await apply(earlier);
    deepEqual(shown(), []);
  });

  it('has all issues read when one recommends articles, and not before', async () => {
    const document = workspace.open(path);
    await settle();
    equal(workspace.source.starts, 0);
    workspace.type(document, `${clean}\n### 推荐阅读\n\n- [一篇文章](https://example.org/articles/1)\n`);
    await settle();
    ok(workspace.source.starts > 0);
  });

  it('checks again with another configuration', async () => {
    workspace.open(path);
    await settle();
    workspace.configure({ rules: { 'number-sequence': 'off' } });
    await settle();
    deepEqual(shown(), []);
  });

  it('parses the model and the article once at a key, whoever asks', async () => {
    const document = workspace.open(path);
    await settle();
    const parses = await countParses(
      (text) => (text.includes('typed') && text.includes('读者问答') ? 'issue' : undefined),
      async () => {
        workspace.type(document, `${broken}typed\n`);
        const asked = [workspace.findings.getCurrentFindings(document), workspace.store.getIssue(document)];
        await settle();
        await Promise.all([...asked, workspace.findings.getCurrentFindings(document), workspace.store.getIssue(uri)]);
      },
    );
    ok((parses['issue'] ?? Infinity) <= 2, JSON.stringify(parses));
    deepEqual(shown(), ['number-sequence']);
  });
});
