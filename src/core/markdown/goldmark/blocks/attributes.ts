import { isPunct, isSpace } from '../chars';
import type { Attribute } from './block';

const name = /[a-zA-Z_:][a-zA-Z0-9_:.-]*/y;
/** A quoted or a bare value. Hugo stops with an error on numbers and lists: they are none here. */
const value = /"((?:[^"\\\n]|\\[^\n])*)"|([a-zA-Z_:][a-zA-Z0-9_:.-]*)/y;

/** Reads `{#id .class key="value"}`; undefined where it is none. */
export function readAttributes(text: string, from: number): { attributes: Attribute[]; end: number } | undefined {
  const attributes: Attribute[] = [];
  const classes: string[] = [];
  let classAt = 0;
  let at = skipSpaces(text, from);
  if (text[at++] !== '{') return undefined;
  for (;;) {
    if (text[at] === '}') {
      // All classes stand where the first one does.
      if (classes.length) attributes.splice(classAt, 0, ['class', classes.join(' ')]);
      return { attributes, end: at + 1 };
    }
    at = skipSpaces(text, at);
    const read = readAttribute(text, at);
    if (!read) return undefined;
    const [key, value] = read.attribute;
    if (key !== 'class') attributes.push(read.attribute);
    else {
      if (!classes.length) classAt = attributes.length;
      classes.push(value);
    }
    at = skipSpaces(text, read.end);
    if (text[at] === ',') at = skipSpaces(text, at + 1);
  }
}

function readAttribute(text: string, from: number): { attribute: Attribute; end: number } | undefined {
  const sign = text[from];
  if (sign === '#' || sign === '.') {
    let end = from + 1;
    while (end < text.length && isWordChar(text.charCodeAt(end))) end++;
    return { attribute: [sign === '#' ? 'id' : 'class', text.slice(from + 1, end)], end };
  }
  const [key] = match(name, text, from) ?? [];
  if (!key) return undefined;
  const equals = skipSpaces(text, from + key.length);
  if (text[equals] !== '=') return undefined;
  const start = skipSpaces(text, equals + 1);
  const found = match(value, text, start);
  if (!found) return undefined;
  const [whole, quoted, bare = ''] = found;
  return { attribute: [key, quoted?.replace(/\\(["/\\])/g, '$1') ?? bare], end: start + whole.length };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function isWordChar(code: number): boolean {
  return !isSpace(code) && (!isPunct(code) || code === 95 || code === 45 || code === 58 || code === 46);
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}
