/** Whether a word is another one with one letter left out, added, changed, or two neighbours swapped. */
export function isSlip(written: string, meant: string): boolean {
  if (written === meant || Math.abs(written.length - meant.length) > 1 || meant.length < 4) return false;
  let start = 0;
  while (start < meant.length && written[start] === meant[start]) start++;
  const [rest, right] = [written.slice(start), meant.slice(start)];
  const swapped = right.slice(0, 2) === `${rest[1] ?? ''}${rest[0] ?? ''}` && rest.slice(2) === right.slice(2);
  return swapped || rest.slice(1) === right.slice(1) || rest.slice(1) === right || rest === right.slice(1);
}
