import { isPunctuation } from '../../text/characters';
import { execAt } from '../../text/search';
import type { MarkdownIt } from 'markdown-it';
import { place } from '../token';
import type { GoldmarkInlines } from './inlineState';

const path = '(?:[/#?][-a-zA-Z0-9@:%_+.~#$!?&/=();,\'">^{}\\[\\]`]*)?';
const host = '[-a-zA-Z0-9@:%._+~#=]{1,256}\\.[a-z]+';
const url = new RegExp(`(?:http|https|ftp)://${host}(?::\\d+)?${path}|www\\.${host}${path.replace('$', '')}`, 'y');
const mailName = /[a-zA-Z0-9!#$%&'*+\-/=?^_`{|}~.]*/y;
const mailHost = /@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*/y;

/**
 * A plug-in: addresses that nothing marks become links, as in goldmark's `extension/linkify.go`. They begin a line, or follow a space,
 * `*`, `_`, `~` or `(` or anything that another rule has read, and never an open `[`. Their host ends in a dot and small letters, and their
 * path is ASCII. One without a scheme gets `https:`, which is the default of Hugo's `linkifyProtocol`, not of goldmark.
 */
export function bareAddresses(md: MarkdownIt): void {
  md.inline.ruler.before('text', 'bare_address', (state, silent) => {
    // Only what is inside brackets is read silently.
    return !silent && readAddress(state as GoldmarkInlines);
  });
}

function readAddress(state: GoldmarkInlines): boolean {
  const { src, pos, pending, tokens } = state;
  if (!state.mayHaveAddress || state.linkLevel || state.openBrackets || state.context.images) return false;
  const isAfterMark = ' (~'.includes(src[pos] ?? 'x');
  // Escapes, references and letters are one text with what follows; backticks without a partner are not.
  const beginsPiece = pending === '' ? tokens.at(-1)?.type !== 'text_special' : src[pos - 1] === '`';
  if (!isAfterMark && !beginsPiece) return false;
  const start = isAfterMark ? pos + 1 : pos;
  const urlEnd = findUrlEnd(src, start);
  let end = urlEnd < 0 ? findMailEnd(state, start) : urlEnd;
  if (end < 0) return false;
  while (end > start + 1 && '?!.,:*_~'.includes(src[end - 1] ?? '')) end--;
  const address = src.slice(start, end);
  const scheme = urlEnd < 0 ? 'mailto:' : address.startsWith('www.') ? 'https://' : '';
  if (isAfterMark) state.pending += src[pos];
  const open = state.push('link_open', 'a', 1);
  open.attrs = [['href', state.md.normalizeLink(scheme + address)]];
  const text = state.push('text', '', 0);
  text.content = address;
  place(text, start, end);
  state.push('link_close', 'a', -1);
  state.pos = end;
  return true;
}

/** Where an address ends: before a dot, parentheses that it does not open, or a reference; -1 where none begins. */
function findUrlEnd(text: string, start: number): number {
  const [found] = execAt(url, text, start) ?? [];
  if (found === undefined) return -1;
  const end = start + found.length;
  if (found.endsWith('.')) return end - 1;
  if (found.endsWith(')')) return end - Math.max(0, found.split(')').length - found.split('(').length);
  return end - (/&[a-zA-Z0-9]+;$/.exec(found.slice(-40))?.[0].length ?? 0);
}

function findMailEnd(state: GoldmarkInlines, start: number): number {
  const { src } = state;
  if (isPunctuation(src.charCodeAt(start))) return -1;
  // Many characters of a run may begin an address: it is read once.
  if (start < state.mail.start || start >= state.mail.end) {
    const end = start + (execAt(mailName, src, start)?.[0].length ?? 0);
    const hostEnd = end + (execAt(mailHost, src, end)?.[0].length ?? 0);
    const isAddress = src.slice(end, hostEnd).includes('.') && !/[-_]/.test(src[hostEnd] ?? '');
    state.mail = { start, end, addressEnd: isAddress ? hostEnd : -1 };
  }
  return start === state.mail.end ? -1 : state.mail.addressEnd;
}
