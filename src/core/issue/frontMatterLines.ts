import type { Span } from '../text/span';

// The lines of a text, found one by one from an offset: front matter is a small part at its beginning.

export function endOfLine(text: string, from: number): number {
  let i = from;
  while (i < text.length && !isBreak(text.charCodeAt(i))) i++;
  return i;
}

/** Where the next line begins. */
export function afterLine(text: string, from: number): number {
  const end = endOfLine(text, from);
  if (end === text.length) return end;
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

/** The lines from an offset on, with their places, up to another offset. */
export function* linesFrom(text: string, from: number, to: number): Generator<Span & { readonly words: string }> {
  for (let start = from; start < to; start = afterLine(text, start)) {
    const end = Math.min(to, endOfLine(text, start));
    yield { start, end, words: text.slice(start, end) };
  }
}

/** Where the first blank line from an offset on begins; the end of the text if there is none. */
export function findBlankLine(text: string, from: number): number {
  for (const { start, words } of linesFrom(text, from, text.length)) if (words.trim() === '') return start;
  return text.length;
}

/** The first line from an offset on that begins with some marks; null if there is none. */
export function findClosing(text: string, from: number, marks: string): number | null {
  for (let at = text.indexOf(marks, from); at >= 0; at = text.indexOf(marks, at + 1)) {
    if (at === from || isBreak(text.charCodeAt(at - 1))) return at;
  }
  return null;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

const knownKey =
  /^(?:title|linktitle|date|authors?|authorlink|description|summary|tags?|categor(?:y|ies)|keywords|cover|images?|draft|slug|url|weight|layout|type|toc|lastmod|publishdate|expirydate|aliases|permalink|series)[ \t]{0,8}[:：]/i;

/** Whether a line is a field that is usual in front matter. */
export function isKnownField(line: string): boolean {
  return knownKey.test(line);
}

/** Whether a line may belong to YAML: a field, an item, a comment, or what is indented or closes something. */
export function isYamlLine(line: string): boolean {
  return /^(?:\s|#(?!#)|-(?:\s|$)|["'\]})]|[\w.-]{1,60}[ \t]{0,8}[:：]|$)/.test(line);
}

const fence =
  /^[\s\u200b-\u200d\u2060\ufeff]*(?:[-\u2010-\u2015\u2212\u2500\uff0d]{2,}|-(?:[ \t]-){1,4}|[=*_~]{3,}|\.{3}|…{1,2})\s*$/;

/** Whether a line is what people write for `---`: two or more hyphens or dashes of any kind, `...`, or a line of other marks. */
export function isFenceLike(line: string): boolean {
  return line.length < 80 && fence.test(line);
}
