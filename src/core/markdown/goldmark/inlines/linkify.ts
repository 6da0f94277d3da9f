import { isDigit, isLetter, isPunct } from '../chars';
import { Inline } from './node';
import type { InlineRule, InlineState } from './state';

const path = '(?:[/#?][-a-zA-Z0-9@:%_+.~#$!?&/=();,\'">^{}\\[\\]`]*)?';
const wwwPath = path.replace('$', '');
const host = '[-a-zA-Z0-9@:%._+~#=]{1,256}\\.[a-z]+';
const url = new RegExp(`(?:http|https|ftp)://${host}(?::\\d+)?${path}`, 'y');
const www = new RegExp(`www\\.${host}${wwwPath}`, 'y');

/**
 * A bare address. It begins a line, or stands behind a blank, `*`, `_`, `~` or `(` or behind anything that the rules before made
 * something of, and never behind an open `[`. Its host ends in a dot and small letters; its path is ASCII.
 */
export const linkify: InlineRule = (state, at, lineEnd) => {
  if (state.brackets.length) return undefined;
  const { text } = state;
  const start = ' *_~('.includes(text[at] ?? 'x') ? at + 1 : at;
  const found = findUrl(text, start) ?? findMail(state, start, lineEnd);
  if (!found) return undefined;
  let { end } = found;
  while (end > start + 1 && '?!.,:*_~'.includes(text[end - 1] ?? '')) end--;
  // The blank or bracket before it is text.
  if (start > at) state.root.appendText(at, start);
  const node = new Inline('autolink', start, end);
  node.value = text.slice(start, end);
  node.destination = found.prefix + node.value;
  return { node, end };
};

interface Found {
  readonly end: number;
  readonly prefix: string;
}

function findUrl(text: string, start: number): Found | undefined {
  const first = text[start];
  if (first !== 'h' && first !== 'f' && first !== 'w') return undefined;
  const pattern = first === 'w' ? www : url;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match
    ? { end: trimEnd(text, start, start + match[0].length), prefix: first === 'w' ? 'http://' : '' }
    : undefined;
}

/** A dot, brackets that nothing opened and an entity at the end are no part of the address. */
function trimEnd(text: string, start: number, end: number): number {
  const last = text[end - 1];
  if (last === '.') return end - 1;
  if (last === ')') {
    let closing = 0;
    for (let at = start; at < end; at++) closing += text[at] === ')' ? 1 : text[at] === '(' ? -1 : 0;
    return end - Math.max(closing, 0);
  }
  if (last !== ';') return end;
  let at = end - 2;
  while (at >= start && (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)))) at--;
  return at < end - 2 && text[at] === '&' ? at : end;
}

function findMail({ text, emails }: InlineState, start: number, lineEnd: number): Found | undefined {
  if (isPunct(text.charCodeAt(start))) return undefined;
  const mail = emails.find(start);
  if (!mail || mail.end > lineEnd || !text.slice(mail.at, mail.end - 1).includes('.')) return undefined;
  const end = text[mail.end - 1] === '.' ? mail.end - 1 : mail.end;
  return text[end] === '-' || text[end] === '_' ? undefined : { end, prefix: 'mailto:' };
}
