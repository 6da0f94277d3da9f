import { deepEqual } from 'node:assert/strict';
import { mock } from 'node:test';
import { Throttle } from '../../src/editor/stores/throttle';

describe('the throttle', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'Date'] }));
  afterEach(() => mock.timers.reset());

  /** Time passes, and what waits for it goes on. */
  async function pass(milliseconds: number): Promise<void> {
    for (let i = 0; i < milliseconds; i++) {
      mock.timers.tick(1);
      await Promise.resolve();
      await Promise.resolve();
    }
  }

  function record(cost: number) {
    const done: string[] = [];
    const action = (name: string) => async () => {
      await new Promise<void>((resolve) => setTimeout(resolve, cost));
      done.push(`${name} ${Date.now()}`);
    };
    return { done, action };
  }

  it('runs at once', async () => {
    const { done, action } = record(10);
    new Throttle().run('a', action('first'));
    await pass(15);
    deepEqual(done, ['first 11']);
  });

  it('cools down half as long as it took, then runs the last request only', async () => {
    const { done, action } = record(10);
    const throttle = new Throttle();
    throttle.run('a', action('first'));
    await pass(5);
    for (const name of ['second', 'third', 'fourth']) throttle.run('a', action(name));
    await pass(60);
    deepEqual(done, ['first 11', 'fourth 26']);
  });

  it('never cools down longer than a second', async () => {
    const { done, action } = record(3_000);
    const throttle = new Throttle();
    throttle.run('a', action('first'));
    await pass(10);
    throttle.run('a', action('second'));
    await pass(8_000);
    deepEqual(done, ['first 3001', 'second 7001']);
  });

  it('keeps keys apart, and forgets what is cancelled', async () => {
    const { done, action } = record(1);
    const throttle = new Throttle();
    for (const key of ['a', 'b', 'c']) throttle.run(key, action(key));
    throttle.cancel('b');
    await pass(10);
    deepEqual(done, ['a 2', 'c 2']);
    throttle.run('b', action('b'));
    await pass(10);
    deepEqual(done.length, 3);
  });
});
