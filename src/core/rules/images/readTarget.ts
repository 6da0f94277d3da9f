import { checkAddress } from '../../addresses/checkAddress';
import { isStandIn } from '../../addresses/placeholderImage';
import { isBlank, isMarkdownSpace, isWidePunctuation } from '../../text/characters';
import type { Draft } from './draft';

const closers: Readonly<Record<string, string>> = {
  '(': ')',
  '（': '）',
  '[': ']',
  '{': '}',
  '【': '】',
  '<': '>',
  '「': '」',
};

/** What stands between the brackets behind an image's text. */
export interface Target {
  readonly address: string;
  readonly start: number;
  /** Behind the closing bracket. */
  readonly end: number;
}

/**
 * Reads an address the way its writer meant it, and notes all that Markdown or a server would not understand.
 * @param open the opening bracket, which may be a wrong one; -1 where there is none and the address begins at `from`
 */
export function readTarget(text: string, open: number, from: number, limit: number, draft: Draft): Target {
  let start = from;
  while (start < limit && isBlank(text.charCodeAt(start))) start++;
  if (text[start] === '\n' && start + 1 < limit) {
    start++;
    while (start < limit && isBlank(text.charCodeAt(start))) start++;
  }
  const lineEnd = endOfLine(text, start, limit);
  const opener = open < 0 ? '(' : text.charAt(open);
  const close = findClose(text, start, lineEnd, closers[opener] ?? ')');
  if (close < 0 || isSentence(text.slice(start, close)))
    return readUnclosed(text, open < 0 ? start + 1 : open + 1, start, lineEnd, limit, draft);
  if (text[close] !== ')') {
    draft.note(text[close] === '）' ? 'bracket-wide' : 'bracket-wrong', close, close + 1, ')');
  }
  return { ...readInner(text, start, close, draft), end: close + 1 };
}

function endOfLine(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && text[at] !== '\n') at++;
  return at;
}

/** The bracket that closes the address: the first that nothing inside has opened, quoted titles left out. */
function findClose(text: string, from: number, to: number, closer: string): number {
  let round = 0;
  let wide = 0;
  for (let i = from; i < to; i++) {
    const char = text.charAt(i);
    if (char === '\\') i++;
    else if (char === '(') round++;
    else if (char === '（') wide++;
    else if (char === ')') {
      if (round-- === 0) return i;
    } else if (char === '）') {
      if (wide-- === 0) return i;
    } else if (char === closer && round === 0) return i;
    else if (char === '"' && isBlank(text.charCodeAt(i - 1))) {
      const rest = text.slice(i + 1, to);
      const quote = rest.indexOf('"');
      const last = rest.indexOf(')');
      if (quote < 0) return last < 0 ? -1 : i + 1 + last;
      i += 1 + quote;
    }
  }
  return -1;
}

/** A sentence, not an address: the bracket found belongs to something later in the line. */
function isSentence(inner: string): boolean {
  const trimmed = inner.trim();
  if (trimmed.includes('](') && !/^!?\[/.test(trimmed)) return true;
  const gap = trimmed.search(/[ \t\u00a0\u3000]/);
  if (gap < 0) return /[<>]br|<br/i.test(trimmed);
  const rest = trimmed.slice(gap).trim();
  if (/^["'“‘(]/.test(rest)) return rest.includes('](');
  return rest.includes('](') || rest.includes('(') || /[\u3001-\uffef]/.test(rest) || rest.split(' ', 5).length > 4;
}

function readUnclosed(text: string, from: number, start: number, lineEnd: number, limit: number, draft: Draft): Target {
  const end = endOfAddress(text, start, lineEnd);
  const address = text.slice(start, end);
  const rest = text.slice(end, lineEnd).trim();
  const nextLine = lineEnd + 1;
  if (rest === '' && nextLine < limit) {
    const joined = readBrokenLine(text, start, end, nextLine, endOfLine(text, nextLine, limit), draft);
    if (joined) return joined;
  }
  const last = text.charAt(end - 1);
  const glued = text.charAt(end);
  if (end > start + 1 && ']}】>」'.includes(last)) {
    draft.note('bracket-wrong', end - 1, end, ')');
    return { address: address.slice(0, -1), start, end };
  }
  if (glued !== '' && '】」》'.includes(glued)) {
    draft.note('bracket-wrong', end, end + 1, ')');
    return { address, start, end: end + 1 };
  }
  if (address.endsWith('\\)')) {
    draft.note('escaped', end - 2, end - 1, '');
    return { address: address.slice(0, -2), start, end };
  }
  draft.blame('unclosed', Math.max(from - 1, 0), Math.max(end, from));
  draft.edits.push({ start: end, end, newText: ')' });
  if ((rest !== '' && !rest.startsWith('<')) || address.includes('(')) draft.certain = false;
  noteAddress(address, start, draft);
  return { address, start, end };
}

/** An address that goes on in the next line. */
function readBrokenLine(
  text: string,
  start: number,
  end: number,
  from: number,
  to: number,
  draft: Draft,
): Target | null {
  let second = from;
  while (second < to && isBlank(text.charCodeAt(second))) second++;
  const close = findClose(text, second, to, ')');
  if (close <= second || /[\s<>"]|[\u3000-\uffef]/.test(text.slice(second, close))) return null;
  const address = text.slice(start, end) + text.slice(second, close);
  if (end === start) return null;
  if (checkAddress(address) !== null) draft.repairable = false;
  draft.certain = false;
  draft.blame('address-line', start, end);
  draft.edits.push({ start: end, end: second, newText: '' });
  if (text[close] !== ')') draft.edits.push({ start: close, end: close + 1, newText: ')' });
  return { address, start, end: close + 1 };
}

function endOfAddress(text: string, from: number, to: number): number {
  let i = from;
  for (; i < to; i++) {
    const code = text.charCodeAt(i);
    if (text.startsWith('](', i)) break;
    if (isBlank(code) || code === 0x3c || code === 0x22 || (isWidePunctuation(code) && i > from)) break;
  }
  return i;
}

/** Reads the address and its title between sound brackets. */
export function readInner(text: string, from: number, close: number, draft: Draft): { address: string; start: number } {
  let start = from;
  let end = close;
  while (end > start && isMarkdownSpace(text.charCodeAt(end - 1))) end--;
  end = cutTitle(text, start, end, draft);
  if (text[start] === '<' && text[end - 1] === '>' && end > start + 1) {
    start++;
    end--;
  } else if ('<＜《'.includes(text.charAt(start)) && start < end) {
    draft.note('bracket-wrong', start, start + 1, '');
    start++;
  }
  const address = text.slice(start, end);
  noteAddress(address, start, draft);
  return { address, start };
}

/** Notes a title that Markdown would take for a part of the address. Gives back where the address ends. */
function cutTitle(text: string, start: number, end: number, draft: Draft): number {
  const inner = text.slice(start, end);
  const quote = /["“”'‘’]/.exec(inner.slice(1))?.index;
  if (quote === undefined) return end;
  const at = start + 1 + quote;
  const closing = text.charAt(end - 1);
  const open = text.charAt(at);
  let addressEnd = at;
  while (addressEnd > start && isBlank(text.charCodeAt(addressEnd - 1))) addressEnd--;
  const isTitle = at < end - 1 && '"“”\'‘’'.includes(closing);
  if (!isTitle && (addressEnd === at || at >= end - 1)) return end;
  if (/["“”]/.test(text.slice(at + 1, end - 1))) return end;
  if (addressEnd === at) {
    if ('‘’'.includes(open) || (open === "'" && closing !== "'")) return end;
    draft.note('title', at, at + 1, open === "'" ? " '" : ' "');
  } else if (open !== '"' && open !== "'") draft.note('title', at, at + 1, '"');
  if (!isTitle) {
    draft.note('title', at, end, `${text.slice(at, end)}"`);
    draft.certain = false;
  } else if (closing !== (open === "'" ? "'" : '"')) draft.note('title', end - 1, end, '"');
  return addressEnd;
}

/** Notes what is wrong with the address itself. */
export function noteAddress(address: string, start: number, draft: Draft): void {
  if (isStandIn(address)) {
    draft.note('address-stand-in', start, start + address.length);
    return;
  }
  const fault = checkAddress(address);
  if (!fault) return;
  // Of an empty address the brackets around it are shown.
  const around = fault.start === fault.end ? 1 : 0;
  draft.blame(fault.kind, start + fault.start - around, start + fault.end + around);
  if (fault.repair === undefined) draft.repairable = false;
  else draft.edits.push({ start, end: start + address.length, newText: fault.repair });
  if (fault.certain !== true) draft.certain = false;
}
