/** Runs a task when its turn has come. */
export type Limit = <T>(task: () => Promise<T>) => Promise<T>;

/** Runs tasks side by side, at most so many at a time, in the order in which they were given. */
export function createLimit(most: number): Limit {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await task();
    } finally {
      // The place goes straight to who waits longest: nobody can slip in between.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
