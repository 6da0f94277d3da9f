import { isAsciiLetter, isDigit } from '../../text/characters';

export const newline = 10;
export const space = 32;

/** White space of Blackfriday, which knows ASCII only. NaN, which means an end of the text, is none. */
export function isSpace(code: number): boolean {
  return code === space || (code >= 9 && code <= 13);
}

export function isAlphanumeric(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code);
}

/** A text without the line breaks at its end. A regular expression would take quadratic time. */
export function dropLastBreaks(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === newline) end--;
  return text.slice(0, end);
}

/** The offset of a string in a part of a text; -1 if the part does not contain it. Takes time linear in the part. */
export function findWithin(text: string, wanted: string, from: number, to: number): number {
  const found = text.slice(from, to).indexOf(wanted);
  return found < 0 ? -1 : from + found;
}
