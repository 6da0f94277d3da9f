import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { listInputs } from '../../../src/cli/walk';
import { withFolder } from './runIn';

const files = {
  'b.md': '',
  'a/c.md': '',
  'a/C.MD': '',
  'a/b/d.md': '',
  'a/x.txt': '',
  'Z.md': '',
  'node_modules/n.md': '',
  '.git/g.md': '',
  'public/p.md': '',
  'a/resources/r.md': '',
};

describe('listInputs', () => {
  function list(cwd: string, ...paths: string[]) {
    const failed: string[] = [];
    const inputs = listInputs(paths, cwd, ({ key, values }) => void failed.push([key, ...values].join(' ')));
    return { files: inputs.map(({ file }) => file), walked: inputs.map(({ walked }) => walked), failed };
  }

  it('walks folders in order and leaves out what is built or installed', () => {
    withFolder(files, ({ path }) => {
      const found = ['Z.md', 'a/C.MD', 'a/b/d.md', 'a/c.md', 'b.md'];
      assert.deepEqual(list(path, '.'), { files: found, walked: found, failed: [] });
    });
  });

  it('names files by the path that was given', () => {
    withFolder(files, ({ path }) => {
      assert.deepEqual(list(path, 'a/').files, ['a/C.MD', 'a/b/d.md', 'a/c.md']);
      assert.deepEqual(list(path, './a/b').files, ['./a/b/d.md']);
      assert.deepEqual(list(join(path, 'a'), '../b.md').files, ['../b.md']);
      assert.deepEqual(list('/', path).files[0], `${path}/Z.md`);
    });
  });

  it('takes a file that is named whatever its name is, and each file once', () => {
    withFolder(files, ({ path }) => {
      assert.deepEqual(list(path, 'a/x.txt', 'b.md', 'b.md', './b.md').files, ['a/x.txt', 'b.md']);
      assert.deepEqual(list(path, 'public').files, ['public/p.md']);
    });
  });

  it('comes to an end where links lead back', () => {
    withFolder({ 'a/b.md': '' }, ({ path }) => {
      symlinkSync(path, join(path, 'a', 'up'));
      symlinkSync(join(path, 'a', 'self'), join(path, 'a', 'self'));
      symlinkSync(join(path, 'nowhere'), join(path, 'a', 'gone'));
      assert.deepEqual(list(path, '.').files, ['a/b.md']);
      symlinkSync(join(path, 'nowhere'), join(path, 'gone.md'));
      assert.deepEqual(list(path, '.').failed, ['cli-cannot-read gone.md ENOENT']);
    });
  });

  it('names a file by its own path, not by that of a link to it or to its folder', () => {
    withFolder({ 'x/m.md': '', 'b/c.md': '', 'elsewhere.txt': '' }, ({ path }) => {
      symlinkSync('x/m.md', join(path, 'alias.md'));
      symlinkSync('x', join(path, 'a'));
      symlinkSync('../elsewhere.txt', join(path, 'b/a.md'));
      assert.deepEqual(list(path, '.').files, ['b/c.md', 'x/m.md', 'b/a.md']);
      assert.deepEqual(list(path, 'alias.md', 'x').files, ['alias.md']);
      assert.deepEqual(list(path, 'a').files, ['a/m.md']);
    });
  });

  it('takes nothing that is no regular file, through a link neither', function () {
    if (process.platform === 'win32') this.skip();
    withFolder(files, ({ path }) => {
      execFileSync('mkfifo', [join(path, 'a/pipe.md'), join(path, 'a/pipe.txt')]);
      symlinkSync('/dev/zero', join(path, 'a/zero.md'));
      const { files: found, failed } = list(path, 'a');
      assert.deepEqual(found, ['a/C.MD', 'a/b/d.md', 'a/c.md']);
      assert.deepEqual(failed, ['cli-no-regular-file a/pipe.md', 'cli-no-regular-file a/zero.md']);
      assert.deepEqual(list(path, '/dev/zero').failed, ['cli-no-regular-file /dev/zero']);
    });
  });

  it('tells what cannot be read and goes on', () => {
    withFolder(files, ({ path }) => {
      assert.deepEqual(list(path, 'none', 'b.md'), {
        files: ['b.md'],
        walked: ['b.md'],
        failed: ['cli-cannot-read none ENOENT'],
      });
    });
  });
});
