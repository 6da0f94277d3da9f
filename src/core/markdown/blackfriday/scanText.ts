// The character classes of Blackfriday, which know ASCII only: any other character belongs to none of them.

export const newline = 10;
export const space = 32;

const classOf = new Uint8Array(128);
const spaceClass = 1;
const punctuationClass = 2;
const letterClass = 4;
const digitClass = 8;
for (const code of [9, 10, 11, 12, 13, 32]) classOf[code] = spaceClass;
for (const char of '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~') classOf[char.charCodeAt(0)] = punctuationClass;
for (let code = 48; code < 58; code++) classOf[code] = digitClass;
for (let code = 65; code < 91; code++) classOf[code] = classOf[code + 32] = letterClass;

/** All classes take a UTF-16 unit. NaN, which means an end of the text, belongs to none. */
export function isSpace(code: number): boolean {
  return classOf[code] === spaceClass;
}

export function isPunctuation(code: number): boolean {
  return classOf[code] === punctuationClass;
}

export function isDigit(code: number): boolean {
  return classOf[code] === digitClass;
}

export function isLetter(code: number): boolean {
  return classOf[code] === letterClass;
}

export function isAlphanumeric(code: number): boolean {
  return (classOf[code] ?? 0) >= letterClass;
}

/** A text without the line breaks at its end. A regular expression would take quadratic time. */
export function dropLastBreaks(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === newline) end--;
  return text.slice(0, end);
}

/** Whether an odd number of backslashes precedes a character. */
export function isEscaped(text: string, at: number, from: number): boolean {
  let i = at;
  while (i > from && text[i - 1] === '\\') i--;
  return (at - i) % 2 === 1;
}

/** The offset of a string in a part of a text; -1 if the part does not contain it. Takes time linear in the part. */
export function findWithin(text: string, wanted: string, from: number, to: number): number {
  const found = text.slice(from, to).indexOf(wanted);
  return found < 0 ? -1 : from + found;
}
