// What single characters mean to somebody who types an image by hand.

/** Exclamation marks that an input method or a font may put where `!` belongs. */
export const bangs = '!！﹗︕';

/** Characters without any width: nobody sees them, every parser does. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    code === 0xfeff
  );
}

/** Spaces of any width, line breaks left out. */
export function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f
  );
}

/** The spaces that Markdown itself skips around an address. */
export function isMarkdownSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

export function isAsciiLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** ASCII punctuation: what a backslash may escape. */
export function isPunctuation(code: number): boolean {
  return code > 0x20 && code < 0x7f && !isAsciiLetter(code) && !isDigit(code);
}

/** Chinese and full-width punctuation: never the end of an address. */
export function isWidePunctuation(code: number): boolean {
  return (
    (code >= 0x3001 && code <= 0x3003) ||
    (code >= 0x3008 && code <= 0x3011) ||
    (code >= 0x3014 && code <= 0x301b) ||
    (code >= 0xff01 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20) ||
    (code >= 0xff3b && code <= 0xff3d) ||
    (code >= 0xff5b && code <= 0xff65) ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0x2018 ||
    code === 0x2019 ||
    code === 0x2026
  );
}

/** The ASCII character that a full-width one stands for, else the character itself. */
export function narrow(char: string): string {
  const code = char.charCodeAt(0);
  if (code === 0x3002) return '.';
  if (code === 0x3001) return ',';
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char;
}

/** Whether a backslash takes the meaning of the character at `at`. */
export function isEscaped(text: string, at: number): boolean {
  let i = at;
  while (i > 0 && text[i - 1] === '\\') i--;
  return (at - i) % 2 === 1;
}
