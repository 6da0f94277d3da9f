// The few assertions of the suite that also runs in a web worker, where Node's `assert` is not.

/** An error that mocha shows with the difference between the two values. */
class AssertionError extends Error {
  override readonly name = 'AssertionError';
  readonly showDiff = true;

  constructor(
    readonly actual: unknown,
    readonly expected: unknown,
    message: string,
  ) {
    super(message);
  }
}

export function ok(value: unknown, message = 'expected a true value'): asserts value {
  if (!value) throw new AssertionError(value, true, message);
}

export function equal<T>(actual: T, expected: T, message = `${show(actual)} is not ${show(expected)}`): void {
  if (!Object.is(actual, expected)) throw new AssertionError(actual, expected, message);
}

/** Compares plain data: objects, arrays, strings, numbers. */
export function deepEqual<T>(actual: T, expected: T, message = `${show(actual)} is not ${show(expected)}`): void {
  if (show(actual) !== show(expected)) throw new AssertionError(actual, expected, message);
}

function show(value: unknown): string {
  return JSON.stringify(value, undefined, 2) ?? String(value);
}
