import assert from 'node:assert/strict';
import { nameSlugs } from '../../../src/cli/render';
import { assertLinear } from '../../support/assertLinear';

const input = (absolute: string) => ({ file: absolute, absolute, root: '/r', walked: absolute, named: true });

describe('nameSlugs', () => {
  it('tells the files of one folder apart', () => {
    const files = ['/r/a/index.md', '/r/a/b.md', '/r/c/d.md'];
    assert.deepEqual(nameSlugs(files.map(input)), ['a', 'a__b', 'c']);
  });

  it('takes time that grows with the number of files', () => {
    const build = (size: number) => Array.from({ length: size }, (_, i) => input(`/r/${i}/index.md`));
    assertLinear(build, nameSlugs, { size: 60_000 });
  });
});
