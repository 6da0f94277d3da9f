import assert from 'node:assert/strict';
import fs from 'node:fs';
import { join } from 'node:path';
import { mock } from 'node:test';
import { issueText, runIn, withFolder } from './runIn';

const loneQuote = issueText.replace('The kite team"', 'The kite team\n"');
const fix = (cwd: string) => runIn(cwd, 'check', '--format', 'json', '--fix', 'weekly-1');
const rulesOf = (out: string) => JSON.parse(out)[0].findings.map(({ rule }: { rule: string }) => rule);

describe('digest-desk check --fix writes a file', () => {
  afterEach(() => mock.restoreAll());

  it('by replacing it, with the same mode and nothing beside it', () => {
    withFolder({ 'weekly-1/index.md': loneQuote }, ({ path }) => {
      const file = join(path, 'weekly-1/index.md');
      fs.chmodSync(file, 0o640);
      // A second name of the old file: it would show the new text if the file were written in place.
      fs.linkSync(file, join(path, 'old'));
      assert.equal(fix(path).code, 0);
      assert.equal(fs.readFileSync(file, 'utf8'), issueText);
      assert.equal(fs.readFileSync(join(path, 'old'), 'utf8'), loneQuote);
      assert.equal(fs.statSync(file).mode & 0o777, 0o640);
      assert.deepEqual(fs.readdirSync(join(path, 'weekly-1')), ['index.md']);
    });
  });

  it('or leaves it, if its owner cannot be kept', () => {
    withFolder({ 'weekly-1/index.md': loneQuote }, ({ path }) => {
      const file = join(path, 'weekly-1/index.md');
      const { statSync } = fs;
      mock.method(fs, 'statSync', (name: string, options?: fs.StatSyncOptions) => {
        const stat = statSync(name, options);
        return stat && name === file ? Object.assign(stat, { uid: Number(stat.uid) + 1 }) : stat;
      });
      mock.method(fs, 'chownSync', () => {
        throw Object.assign(new Error('failed'), { code: 'EPERM' });
      });
      const { code, err } = fix(path);
      assert.deepEqual([code, err], [2, 'Cannot write weekly-1/index.md: EPERM.\nFixed 0 of 1 issues.\n']);
      assert.equal(fs.readFileSync(file, 'utf8'), loneQuote);
      assert.deepEqual(fs.readdirSync(join(path, 'weekly-1')), ['index.md']);
    });
  });

  it('where a symbolic link leads, and keeps the link', () => {
    withFolder({ 'weekly-1/text': loneQuote }, ({ path }) => {
      const link = join(path, 'weekly-1/index.md');
      fs.symlinkSync('text', link);
      assert.equal(fix(path).code, 0);
      assert.equal(fs.readlinkSync(link), 'text');
      assert.equal(fs.readFileSync(join(path, 'weekly-1/text'), 'utf8'), issueText);
    });
  });

  it('but never where a link leads out of the folder, and says so', () => {
    for (const [target, name] of [
      ['../text.md', 'index.md'],
      ['..', 'up'],
    ] as const) {
      withFolder({ 'text.md': loneQuote, 'weekly-1/x': '' }, ({ path }) => {
        fs.symlinkSync(target, join(path, 'weekly-1', name));
        const { code, out, err } = fix(path);
        assert.deepEqual([code, rulesOf(out)], [2, ['front-matter-syntax']]);
        assert.match(err, /^weekly-1\/\S+ is a link to a file elsewhere and was not changed\./);
        assert.equal(fs.readFileSync(join(path, 'text.md'), 'utf8'), loneQuote);
        // Who names the file itself means it.
        assert.equal(runIn(path, 'check', '--fix', 'text.md').code, 0);
        assert.equal(fs.readFileSync(join(path, 'text.md'), 'utf8'), issueText);
      });
    }
  });

  for (const step of ['accessSync', 'writeFileSync', 'chmodSync', 'renameSync'] as const) {
    it(`or leaves it and reports what is in it, if ${step} fails`, () => {
      withFolder({ 'weekly-1/index.md': loneQuote }, ({ path }) => {
        const before = runIn(path, 'check', '--format', 'json', 'weekly-1');
        assert.deepEqual(rulesOf(before.out), ['front-matter-syntax']);
        const failing = mock.method(fs, step, () => {
          throw Object.assign(new Error('failed'), { code: 'ENOSPC' });
        });
        const { code, out, err } = fix(path);
        failing.mock.restore();
        assert.equal(code, 2);
        assert.equal(out, before.out);
        assert.equal(err, 'Cannot write weekly-1/index.md: ENOSPC.\nFixed 0 of 1 issues.\n');
        assert.equal(fs.readFileSync(join(path, 'weekly-1/index.md'), 'utf8'), loneQuote);
        assert.deepEqual(fs.readdirSync(join(path, 'weekly-1')), ['index.md']);
      });
    });
  }

  it('or leaves it and removes what it began, if the disk is full', () => {
    withFolder({ 'weekly-1/index.md': loneQuote }, ({ path }) => {
      const { writeFileSync } = fs;
      mock.method(fs, 'writeFileSync', (file: string, text: string, options: fs.WriteFileOptions) => {
        writeFileSync(file, text.slice(0, 5), options);
        if (text.length > 5) throw Object.assign(new Error('failed'), { code: 'ENOSPC' });
      });
      assert.equal(fix(path).code, 2);
      assert.equal(fs.readFileSync(join(path, 'weekly-1/index.md'), 'utf8'), loneQuote);
      assert.deepEqual(fs.readdirSync(join(path, 'weekly-1')), ['index.md']);
    });
  });

  it('unless another program changed it meanwhile, and says so', () => {
    withFolder({ 'weekly-1/index.md': loneQuote }, ({ path }) => {
      const file = join(path, 'weekly-1/index.md');
      const { readFileSync } = fs;
      let reads = 0;
      mock.method(fs, 'readFileSync', (...args: Parameters<typeof readFileSync>) => {
        if (args[0] === file && ++reads === 2) fs.appendFileSync(file, 'more\n');
        return readFileSync(...args);
      });
      const { code, out, err } = fix(path);
      assert.deepEqual([code, rulesOf(out)], [2, ['front-matter-syntax']]);
      assert.match(err, /^weekly-1\/index\.md was changed by another program during the check and was not fixed\./);
      assert.equal(readFileSync(file, 'utf8'), `${loneQuote}more\n`);
    });
  });
});
