/** Character classes as goldmark has them: ASCII by table, everything else by its Unicode category. */

export const BACKSLASH = 92;

/** `\t`, `\n`, `\r` and the space: what goldmark strips and skips. No other white space of ASCII counts. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/** ASCII punctuation: what may be escaped and what starts an inline rule. */
export function isPunct(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

const unicodePunctuation = /^\p{P}$/u;
const unicodeSpace = /^\p{White_Space}$/u;

/** Go's `unicode.IsPunct`: category P. ASCII symbols like `$` and `+` are none. */
export function isUnicodePunct(point: number): boolean {
  return unicodePunctuation.test(String.fromCodePoint(point));
}

/** Go's `unicode.IsSpace`; the no-break space is one. */
export function isUnicodeSpace(point: number): boolean {
  return unicodeSpace.test(String.fromCodePoint(point));
}

/** Punctuation in the sense of flanking: of ASCII symbols too, beyond it category P only (CommonMark 0.30, not 0.31). */
export function isFlankingPunct(point: number): boolean {
  return point < 128 ? isPunct(point) : isUnicodePunct(point);
}

export function isFlankingSpace(point: number): boolean {
  return point < 128 ? point === 32 || (point >= 9 && point <= 13) : isUnicodeSpace(point);
}

/** The code point that ends before an offset. */
export function pointBefore(text: string, offset: number): number {
  const low = text.charCodeAt(offset - 1);
  if (low < 0xdc00 || low > 0xdfff || offset < 2) return low;
  const point = text.codePointAt(offset - 2) ?? low;
  return point > 0xffff ? point : low;
}

export function isBlank(line: string): boolean {
  for (let i = 0; i < line.length; i++) if (!isSpace(line.charCodeAt(i))) return false;
  return true;
}

/** Length in bytes of UTF-8, which goldmark's limits count. */
export function byteLength(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Both halves of a pair have two bytes each.
    if (code >= 0xd800 && code <= 0xdfff) length += 1;
    else if (code >= 0x800) length += 2;
    else if (code >= 0x80) length += 1;
  }
  return length;
}
