import { BACKSLASH, isPunct, isSpace } from './chars';
import { findClosing } from './closing';
import type { Content } from './content';

export interface LinkPart {
  readonly text: string;
  readonly end: number;
}

export function skipSpaces({ text }: Content, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** `<address>`, on one line; it may hold anything else. */
export function readAngled({ text }: Content, from: number, lineEnd: number): LinkPart | undefined {
  for (let at = from + 1; at < lineEnd; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH && isPunct(text.charCodeAt(at + 1))) at++;
    else if (code === 62) return { text: text.slice(from + 1, at), end: at + 1 };
  }
  return undefined;
}

/** An address up to the next blank or to a `)` that nothing in it opened. */
export function readBare({ text }: Content, from: number): LinkPart | undefined {
  let depth = 0;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH && isPunct(text.charCodeAt(at + 1))) at++;
    else if (code === 40) depth++;
    else if (code === 41 && --depth < 0) break;
    else if (isSpace(code)) break;
  }
  return at > from ? { text: text.slice(from, at), end: at } : undefined;
}

/** A title in quotes or brackets. */
export function readTitle({ text }: Content, from: number): LinkPart | undefined {
  const open = text[from];
  if (open !== '"' && open !== "'" && open !== '(') return undefined;
  const end = findClosing(text, from + 1, open, open === '(' ? ')' : open, text.length);
  return end < 0 ? undefined : { text: text.slice(from + 1, end), end: end + 1 };
}

/** The name by which a definition is found: white space and case do not count. */
export function referenceKey(label: string): string {
  return label
    .split(/[ \t\n\v\f\r]+/)
    .filter(Boolean)
    .join(' ')
    .toLowerCase()
    .toUpperCase();
}
