import { unescapeAll } from '../../markdownIt';
import { findWithin, isAlphanumeric } from '../scanText';
import { hasBudget, spendBudget } from '../parser';
import { pushToken, takeBack, takeBackSpaces, type Inlines } from './inlineRun';

/** `` `code` ``, between equal runs of backticks; a longer run closes too. Spaces at both ends are dropped, and so is an empty span. */
export function readCodeSpan(run: Inlines, at: number): number {
  if (!hasBudget(run.parser)) return 0;
  const { text } = run.text;
  let start = at;
  while (start < run.to && text[start] === '`') start++;
  const size = start - at;
  const close = findWithin(text, '`'.repeat(size), start, run.to);
  spendBudget(run.parser, (close < 0 ? run.to : close) - at);
  if (close < 0) return 0;
  let from = start;
  let to = close;
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  const end = close + size;
  if (to > from) pushToken(run, ['code_inline', 'code', 0], at, end, text.slice(from, to));
  return end - at;
}

/** Reads the end of a line: a hard break after two spaces or a backslash. The spaces before it are dropped in any case. */
export function readLineBreak(run: Inlines, at: number): number {
  const { text } = run.text;
  const afterSpaces = at >= run.from + 2 && text[at - 1] === ' ' && text[at - 2] === ' ';
  const afterBackslash = at > run.from && text[at - 1] === '\\';
  takeBackSpaces(run);
  if (!afterSpaces && !afterBackslash) return 0;
  const last = run.tokens.at(-1);
  let start = at;
  // An autolink includes its last backslash; Blackfriday then removes the `>` of the closing tag instead.
  if (afterBackslash && last?.type === 'link_close') last.info = 'cut';
  else if (afterBackslash) {
    takeBack(run, 1);
    start--;
  }
  while (afterSpaces && start > run.from && text[start - 1] === ' ') start--;
  pushToken(run, ['hardbreak', 'br', 0], start, at + 1);
  return 1;
}

const escapable = '\\`*_{}[]()#+-.!:|&<>~';

/** Reads a backslash and the character after it, which becomes text. At the end of the text it is dropped. */
export function readEscape(run: Inlines, at: number): number {
  const { text } = run.text;
  if (at + 1 >= run.to) return 1;
  const char = text.charAt(at + 1);
  if (!escapable.includes(char)) return 0;
  pushToken(run, ['text_special', '', 0], at, at + 2, char);
  return 2;
}

/** Reads `&name;` or `&#1;` with any name. */
export function readEntity(run: Inlines, at: number): number {
  const { text } = run.text;
  let end = at + 1;
  if (end < run.to && text[end] === '#') end++;
  while (end < run.to && isAlphanumeric(text.charCodeAt(end))) end++;
  if (end >= run.to || text[end] !== ';') return 0;
  end++;
  const markup = text.slice(at, end);
  pushToken(run, ['entity', '', 0], at, end, unescapeAll(markup)).markup = markup;
  return end - at;
}

/** An address without its backslashes. */
export function unescape(text: string): string {
  return text.includes('\\') ? text.replace(/\\([^]?)/g, '$1') : text;
}
