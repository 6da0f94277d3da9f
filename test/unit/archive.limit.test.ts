import { deepEqual, equal, rejects } from 'node:assert/strict';
import { createLimit } from '../../src/editor/archive/limit';

describe('createLimit', () => {
  it('runs so many tasks at a time, in order', async () => {
    const limit = createLimit(2);
    const finish: (() => void)[] = [];
    const begun: number[] = [];
    const tasks = [0, 1, 2, 3].map((n) =>
      limit(() => {
        begun.push(n);
        return new Promise<number>((resolve) => (finish[n] = () => resolve(n)));
      }),
    );
    deepEqual(begun, [0, 1]);
    finish[1]?.();
    await tasks[1];
    deepEqual(begun, [0, 1, 2]);
    finish[0]?.();
    finish[2]?.();
    await Promise.all([tasks[0], tasks[2]]);
    finish[3]?.();
    equal(await tasks[3], 3);
  });

  it('goes on after a task that fails', async () => {
    const limit = createLimit(1);
    const failed = limit(() => Promise.reject(new Error('no')));
    const next = limit(() => Promise.resolve('yes'));
    await rejects(failed, /no/);
    equal(await next, 'yes');
  });
});
