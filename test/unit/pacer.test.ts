import { deepEqual } from 'node:assert/strict';
import { mock } from 'node:test';
import { Pacer } from '../../src/editor/pacer';

describe('the pace of what runs while one types', () => {
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
    new Pacer().run('a', action('first'));
    await pass(15);
    deepEqual(done, ['first 11']);
  });

  it('rests half as long as it took, then runs the last request only', async () => {
    const { done, action } = record(10);
    const pacer = new Pacer();
    pacer.run('a', action('first'));
    await pass(5);
    for (const name of ['second', 'third', 'fourth']) pacer.run('a', action(name));
    await pass(60);
    deepEqual(done, ['first 11', 'fourth 26']);
  });

  it('never rests longer than a second', async () => {
    const { done, action } = record(3_000);
    const pacer = new Pacer();
    pacer.run('a', action('first'));
    await pass(10);
    pacer.run('a', action('second'));
    await pass(8_000);
    deepEqual(done, ['first 3001', 'second 7001']);
  });

  it('keeps keys apart, and forgets what is cancelled', async () => {
    const { done, action } = record(1);
    const pacer = new Pacer();
    for (const key of ['a', 'b', 'c']) pacer.run(key, action(key));
    pacer.cancel('b');
    await pass(10);
    deepEqual(done, ['a 2', 'c 2']);
    pacer.run('b', action('b'));
    await pass(10);
    deepEqual(done.length, 3);
  });
});
