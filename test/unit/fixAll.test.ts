import { deepEqual, equal, ok } from 'node:assert/strict';
import { mock } from 'node:test';
import { applyEdits } from '../../src/core/text/edits';
import { fixAll, type FixAllParts } from '../../src/editor/findings/fixAll';
import { writeIssue } from '../support/digestFiles';
import { createWorkspace, settle, type MemoryText, type MemoryWorkspace } from '../support/memoryPorts';

const path = '/blog/weekly-1/index.md';
const entry = (asker: string) => ({ asker, question: '为什么？' });
const clean = writeIssue('Weekly', '2021-04-02', [entry('甲'), entry('乙'), entry('丙')]).replace(
  'tags:',
  'description: x\ntags:',
);
const broken = clean.replace('**3、', '**4、');

describe('fixing all that is safe', () => {
  let workspace: MemoryWorkspace;
  let applied: number;
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'] });
    workspace = createWorkspace();
    workspace.configure({ rules: { 'project-link-missing': 'off' } });
    applied = 0;
  });
  afterEach(() => {
    workspace.dispose();
    mock.timers.reset();
  });

  /** Fixes a document; the first tries meet a key that comes in between. */
  async function fix(document: MemoryText, { keys = 0, isReadOnly = false } = {}) {
    const { store, findings } = workspace;
    const apply: FixAllParts['apply'] = ({ digest, isCurrent }, edits) => {
      if (keys-- > 0) workspace.type(document, `${document.text}字`);
      if (!isCurrent()) return Promise.resolve(false);
      applied++;
      workspace.type(document, applyEdits(digest.text, edits));
      return Promise.resolve(true);
    };
    const outcome = fixAll(document, { store, findings, isReadOnly, apply });
    await settle();
    return outcome;
  }

  it('says how many problems there were and are', async () => {
    const document = workspace.open(path, broken);
    deepEqual(await fix(document), { before: 1, after: 0 });
    equal(document.text, clean);
  });

  it('tries again when a key comes in between, and keeps the key', async () => {
    const document = workspace.open(path, broken);
    const outcome = await fix(document, { keys: 2 });
    ok(typeof outcome === 'object');
    equal(document.text, `${clean}字字`);
    equal(applied, 1);
  });

  it('says so when it gives up, and when there is nothing that it may do', async () => {
    const document = workspace.open(path, broken);
    equal(await fix(document, { keys: 99 }), 'changed');
    equal(await fix(document, { isReadOnly: true }), 'read-only');
    equal(applied, 0);
    equal(await fix(workspace.open('/blog/weekly-2/index.md', clean)), 'nothing-safe');
    equal(await fix(workspace.open('/notes.md', '# Notes\n')), 'no-issue');
  });
});
