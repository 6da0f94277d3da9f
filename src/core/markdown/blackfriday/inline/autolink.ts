import { createToken } from '../../token';
import { isAsciiLetter } from '../../../text/characters';
import { findWithin, isAlphanumeric, isSpace } from '../scanText';
import { hasBudget, placeToken, spendBudget } from '../parser';
import { pushElement, pushToken, takeBack, type Inlines } from './inlineRun';
import { unescape } from './simpleSpans';

/** Reads an address in text at its `://`. It ends at the next white space or `<`, so it includes Chinese characters. */
export function readAutolink(run: Inlines, at: number): number {
  const { text } = run.text;
  if (run.parser.insideLink || at + 3 > run.to || !text.startsWith('//', at + 1)) return 0;
  const anchor = endOfAnchor(run, at);
  if (anchor > 0) {
    pushToken(run, ['html_inline', '', 0], at, anchor, text.slice(at, anchor));
    return anchor - at;
  }
  let start = at;
  while (start > run.from && at - start <= 7 && isAsciiLetter(text.charCodeAt(start - 1))) start--;
  if (at - start > 6 || !isAddress(text.slice(start, Math.min(run.to, at + 4)))) return 0;
  const end = endOfAddress(run, start, at);
  takeBack(run, at - start);
  pushAutolink(run, false, start, end);
  return end - at;
}

/** Appends an autolink of the address from `from` to `to`; nothing if it is empty. */
export function pushAutolink(run: Inlines, isMail: boolean, from: number, to: number): void {
  const written = run.text.text.slice(from, to);
  const address = unescape(written);
  if (!address) return;
  const shown = address.replace(/^mailto:(?:\/\/)?/, '');
  const isVerbatim = written.endsWith(shown);
  const text = createToken(isVerbatim ? 'text' : 'text_special', '', 0);
  text.content = shown;
  // Entities are kept, except after a scheme that is not shown.
  if (shown === address) text.info = 'auto';
  placeToken(run.parser, text, run.text, isVerbatim ? to - shown.length : from, to);
  const link = pushElement(run, 'link', 'a', [text]);
  link.info = 'auto';
  link.attrSet('href', isMail ? `mailto:${address}` : address);
}

function isAddress(text: string): boolean {
  const [scheme] = /^(?:https?|ftp|mailto):\/\//i.exec(text) ?? [];
  return scheme !== undefined && isAlphanumeric(text.charCodeAt(scheme.length));
}

const plainAnchor =
  /^<a\shref="(?:(?:https?|ftp):\/\/|\/)[-\w+&@#/%?=~|!:,.;()]+"(?:\stitle="[^"<>]+")?\s?>(?:(?:https?|ftp):\/\/|\/)[-\w+&@#/%?=~|!:,.;()]+<\/a>/;

/** The end of an `<a href="…">…</a>` around a place, whose text is not linked again; else 0. */
function endOfAnchor(run: Inlines, at: number): number {
  const { text } = run.text;
  if (!hasBudget(run.parser)) return 0;
  const open = run.from + Math.max(0, text.slice(run.from, at).lastIndexOf('<'));
  spendBudget(run.parser, at - open);
  if (!text.startsWith('<a', open)) return 0;
  const close = findWithin(text, '</a>', at, run.to);
  spendBudget(run.parser, (close < 0 ? run.to : close) - at);
  if (close < 0) return 0;
  const [match] = plainAnchor.exec(text.slice(open, close + 4)) ?? [];
  return match === undefined ? 0 : open + match.length;
}

function endOfAddress(run: Inlines, start: number, colon: number): number {
  const { text } = run.text;
  let end = colon;
  while (end < run.to && !isSpace(text.charCodeAt(end)) && text[end] !== '<') end++;
  const last = () => text[end - 1] ?? '';
  const isEscaped = () => text[end - 2] === '\\';
  if ((last() === '.' || last() === ',') && !isEscaped()) end--;
  if (last() === ';' && !isEscaped() && !/&[a-z]{2,5};$/.test(text.slice(Math.max(start, end - 7), end))) end--;
  const opening = pairs[last()];
  return opening !== undefined && isOpenedBefore(run, end - 1, opening) ? end - 1 : end;
}

const pairs: Readonly<Record<string, string>> = { '"': '"', "'": "'", ')': '(', ']': '[', '}': '{' };

/** Whether the closing bracket at a place has its opening one before it on the line; the address keeps brackets that it opens itself. */
function isOpenedBefore(run: Inlines, at: number, opening: string): boolean {
  const { text } = run.text;
  const closing = text[at];
  let open = 1;
  let i = at - 1;
  for (; i >= run.from && text[i] !== '\n' && open !== 0; i--) {
    if (text[i] === closing) open++;
    if (text[i] === opening) open--;
  }
  spendBudget(run.parser, at - i);
  return open === 0;
}
