import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { issueText, withFolder } from './runIn';

describe('the bundled command line', function () {
  let folder = '';
  const cli = () => join(folder, 'cli.js');

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'desk-cli-'));
    // The very options that the product is built with; loaded here, since they read files beside their own.
    const { productBundles } = await import('../../../tools/bundles.mjs');
    await build({ ...productBundles({ minify: true }).commandLine, outfile: cli(), logLevel: 'error' });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('runs by itself', () => {
    withFolder({ 'weekly-1/index.md': issueText }, ({ path }) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [cli(), 'inspect', '.'], {
        cwd: path,
        encoding: 'utf8',
      });
      assert.deepEqual([status, stderr, JSON.parse(stdout).length], [0, '', 1]);
      assert.equal(spawnSync(process.execPath, [cli(), 'fly']).status, 2);
    });
  });

  it('holds the styles of a page', () => {
    withFolder({ 'a.md': issueText }, ({ path }) => {
      const { status, stdout } = spawnSync(process.execPath, [cli(), 'render', '--page', 'a.md'], {
        cwd: path,
        encoding: 'utf8',
      });
      assert.equal(status, 0);
      assert.match(stdout, /<style>[^<]*\.ss-meta \.title\{[^<]*<\/style>/);
    });
  });

  it('does not mind a reader that goes away', function () {
    if (process.platform === 'win32') this.skip();
    const files = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`weekly-${i}/index.md`, issueText]));
    withFolder(files, ({ path }) => {
      const command = `"${process.execPath}" "${cli()}" inspect . | head -c 10`;
      const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: path, encoding: 'utf8' });
      assert.deepEqual([stdout.length, stderr], [10, '']);
    });
  });

  it('says in a line that its output cannot be written, and ends with 2', function () {
    if (process.platform !== 'linux') this.skip();
    withFolder({ 'weekly-1/index.md': issueText }, ({ path }) => {
      const runShell = (rest: string) =>
        spawnSync('sh', ['-c', `"${process.execPath}" "${cli()}" ${rest}`], { cwd: path, encoding: 'utf8' });
      const full = runShell('inspect . --lang zh-cn > /dev/full');
      assert.deepEqual([full.status, full.stderr], [2, '无法写入输出：ENOSPC。\n']);
      assert.equal(runShell('inspect none 2> /dev/full').status, 2);
      assert.equal(runShell('check . 2> /dev/full').status, 0);
    });
  });

  it('runs nothing of a front matter', () => {
    withFolder({ 'a.md': "---js\nrequire('node:fs').writeFileSync('canary', '')\n---\n" }, ({ path }) => {
      const { status, stdout } = spawnSync(process.execPath, [cli(), 'inspect', '.'], { cwd: path, encoding: 'utf8' });
      assert.deepEqual([status, JSON.parse(stdout)[0].title], [0, null]);
      assert.equal(spawnSync('ls', [path], { encoding: 'utf8' }).stdout.trim(), 'a.md');
    });
  });
});
