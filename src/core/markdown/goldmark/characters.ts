/** Go's `unicode.IsPunct`: category P. ASCII symbols like `$` and `+` are not in it. */
export function isUnicodePunct(point: number): boolean {
  return /^\p{P}$/u.test(String.fromCodePoint(point));
}

/** Go's `unicode.IsSpace`; the no-break space is one. */
export function isUnicodeSpace(point: number): boolean {
  return /^\p{White_Space}$/u.test(String.fromCodePoint(point));
}

/** Text without goldmark's white space around it; that of other scripts stays. */
export function trimSpaces(text: string): string {
  return text.replace(/^[ \t\n\r]+/, '').replace(/(?<![ \t\n\r])[ \t\n\r]+$/, '');
}
