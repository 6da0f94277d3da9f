/** The first place of a string in a part of a text, and -1 if it is not wholly there. Nothing behind the part is looked at. */
export function findWithin(text: string, wanted: string, from: number, to: number): number {
  const found = text.slice(from, to).indexOf(wanted);
  return found < 0 ? -1 : from + found;
}
