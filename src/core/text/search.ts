/**
 * Finds a place in a sorted list: the index of the last value that is not greater than `value`, in logarithmic time.
 * @param valueAt the value at an index; ascending
 * @returns -1 where all values are greater, or there is none
 */
export function lastAtOrBefore(length: number, valueAt: (index: number) => number, value: number): number {
  let low = -1;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (valueAt(middle) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Matches a sticky pattern at one offset. */
export function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
