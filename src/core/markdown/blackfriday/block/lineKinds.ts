import { newline, space } from '../scanText';

// Recognizes lines by their beginning. All take a text that ends with a line break and the offset of a line.

/** The length of a blank line with its break; 0 for any other line. */
export function blankLine(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === newline) return i + 1 - at;
    if (code !== space && code !== 9) return 0;
  }
  return at < text.length ? text.length + 1 - at : 0;
}

/** `# ` to `###### `. */
export function isAtxHeading(text: string, at: number): boolean {
  if (text[at] !== '#') return false;
  let level = 0;
  while (level < 6 && text[at + level] === '#') level++;
  return text[at + level] === ' ';
}

/** Three or more of `*`, `-` or `_` with only spaces between. */
export function isThematicBreak(text: string, at: number): boolean {
  let i = skipIndent(text, at);
  const mark = text[i];
  if (mark !== '*' && mark !== '-' && mark !== '_') return false;
  let count = 0;
  for (; text[i] !== '\n'; i++) {
    if (text[i] === mark) count++;
    else if (text[i] !== ' ') return false;
  }
  return count >= 3;
}

/** 1 for a line of `=`, 2 for a line of `-`, else 0. */
export function setextLevel(text: string, at: number): 0 | 1 | 2 {
  const mark = text[at];
  if (mark !== '=' && mark !== '-') return 0;
  let i = at;
  while (text[i] === mark) i++;
  while (text[i] === ' ') i++;
  if (text[i] !== '\n') return 0;
  return mark === '=' ? 1 : 2;
}

/** The length of `> `. */
export function quotePrefix(text: string, at: number): number {
  const i = skipIndent(text, at);
  if (text[i] !== '>') return 0;
  return i + (text[i + 1] === ' ' ? 2 : 1) - at;
}

export function isIndentedCode(text: string, at: number): boolean {
  return text.startsWith('    ', at);
}

/** The length of `- `, `+ ` or `* `. */
export function bulletPrefix(text: string, at: number): number {
  const i = skipIndent(text, at);
  const mark = text[i];
  return (mark === '*' || mark === '+' || mark === '-') && text[i + 1] === ' ' ? i + 2 - at : 0;
}

/** The length of `1. `. */
export function numberPrefix(text: string, at: number): number {
  const first = skipIndent(text, at);
  let i = first;
  while (text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) i++;
  return i > first && text[i] === '.' && text[i + 1] === ' ' ? i + 2 - at : 0;
}

/** The length of `: `, which begins a definition. */
export function definitionPrefix(text: string, at: number): number {
  return text[at] === ':' && text[at + 1] === ' ' ? 2 : 0;
}

/** The offset after up to three spaces. */
export function skipIndent(text: string, at: number): number {
  let i = at;
  while (i < at + 3 && text.charCodeAt(i) === space) i++;
  return i;
}

/** The offset of the next line. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}
