import { lookAlikes } from './lookAlikes';

/** Exclamation marks that an input method or a font may put where `!` belongs. */
export const bangs = `!${lookAlikes['!']}`;

// Classes of characters for regular expressions, to be written between square brackets.

/** Characters without any width: nobody sees them, every parser does. */
export const invisibleClass = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff';
/** Spaces of any width, line breaks left out. */
export const spaceClass = ' \\t\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000';
/** Chinese and full-width punctuation: never the end of an address. */
export const widePunctuationClass =
  '\\u2018\\u2019\\u201c\\u201d\\u2026\\u3001-\\u3003\\u3008-\\u3011\\u3014-\\u301b\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff3d\\uff5b-\\uff65';

const invisible = new RegExp(`[${invisibleClass}]`);
const space = new RegExp(`[${spaceClass}]`);
const widePunctuation = new RegExp(`[${widePunctuationClass}]`);

export function isInvisible(code: number): boolean {
  return code >= 0xad && invisible.test(String.fromCharCode(code));
}

export function isSpace(code: number): boolean {
  return space.test(String.fromCharCode(code));
}

export function isWidePunctuation(code: number): boolean {
  return code >= 0x2018 && widePunctuation.test(String.fromCharCode(code));
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

/** The ASCII character that a full-width one stands for, else the character itself. */
export function narrow(char: string): string {
  const code = char.charCodeAt(0);
  if (code === 0x3002) return '.';
  if (code === 0x3001) return ',';
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char;
}

/** Whether a backslash takes the meaning of the character at `at`. @param from where the text begins */
export function isEscaped(text: string, at: number, from = 0): boolean {
  let i = at;
  while (i > from && text[i - 1] === '\\') i--;
  return (at - i) % 2 === 1;
}
