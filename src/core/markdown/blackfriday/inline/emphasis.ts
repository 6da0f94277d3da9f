import { isPunctuation } from '../../../text/characters';
import { findWithin, isSpace } from '../scanText';
import { hasBudget, spendBudget } from '../parser';
import { pushElement, type Inlines } from './inlineRun';

/**
 * Reads `*em*`, `**strong**`, `***both***`, the same with `_`, and `~~del~~`. No space may follow the opening delimiter or precede the
 * closing one; a single character must not close inside a word.
 */
export function readEmphasis(run: Inlines, at: number): number {
  const { text } = run.text;
  const mark = text.charCodeAt(at);
  let size = 1;
  while (size < 4 && at + size < run.to && text.charCodeAt(at + size) === mark) size++;
  const inside = at + size;
  if (size > 3 || inside >= run.to || isSpace(text.charCodeAt(inside)) || !hasBudget(run.parser)) return 0;
  if (mark === tilde && size !== 2) return 0;
  const length = readers[size - 1]?.(run, inside, mark) ?? 0;
  return length > 0 ? size + length : 0;
}

const tilde = 126;
/** By the length of the delimiter; each takes the offset after it. */
const readers = [readSingle, readDouble, readTriple];

/** @returns the length of content and closing delimiter */
function readSingle(run: Inlines, at: number, mark: number): number {
  const { text } = run.text;
  const end = findMark(run, at, mark);
  if (end < 0) return 0;
  const next = end + 1 < run.to ? text.charCodeAt(end + 1) : NaN;
  // Blackfriday does not look beyond a delimiter that cannot close.
  if (next === mark || isSpace(text.charCodeAt(end - 1))) return 0;
  if (!Number.isNaN(next) && !isSpace(next) && !isPunctuation(next)) return 0;
  const content = run.parser.readInline(run.text, at, end);
  if (content.length > 0) pushElement(run, 'em', 'em', content);
  return end + 1 - at;
}

function readDouble(run: Inlines, at: number, mark: number): number {
  const { text } = run.text;
  for (let end = findMark(run, at, mark); end >= 0; end = findMark(run, end + 1, mark)) {
    if (end + 1 >= run.to || text.charCodeAt(end + 1) !== mark || isSpace(text.charCodeAt(end - 1))) continue;
    const content = run.parser.readInline(run.text, at, end);
    const [type, tag] = mark === tilde ? ['s', 'del'] : ['strong', 'strong'];
    if (content.length > 0) pushElement(run, type, tag, content);
    return end + 2 - at;
  }
  return 0;
}

/** Three characters close with three only: `***a** b*` stays text. */
function readTriple(run: Inlines, at: number, mark: number): number {
  const { text } = run.text;
  const end = findMark(run, at, mark);
  if (end < 0 || isSpace(text.charCodeAt(end - 1))) return 0;
  const closes = end + 2 < run.to && text.charCodeAt(end + 1) === mark && text.charCodeAt(end + 2) === mark;
  if (!closes) return 0;
  const content = run.parser.readInline(run.text, at, end);
  if (content.length > 0) {
    const { length } = run.tokens;
    pushElement(run, 'em', 'em', content);
    pushElement(run, 'strong', 'strong', run.tokens.splice(length));
  }
  return end + 3 - at;
}

const backtick = 96;
const bracket = 91;
const backslash = 92;

/**
 * Finds the next emphasis delimiter outside of code spans and links, as roughly as Blackfriday: it skips what looks like a span without
 * checking it; if that has no end, the first delimiter inside counts.
 * @returns -1 without one, and if it is directly at `from`, where it cannot close
 */
function findMark(run: Inlines, from: number, mark: number): number {
  if (!hasBudget(run.parser)) return -1;
  const found = searchMark(run.text.text, from, run.to, mark);
  spendBudget(run.parser, (found < 0 ? run.to : found) - from + 1);
  return found > from ? found : -1;
}

function searchMark(text: string, from: number, to: number, mark: number): number {
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (code !== mark && code !== backtick && code !== bracket) i++;
    else if (i > from && text.charCodeAt(i - 1) === backslash) i++;
    else if (code === mark) return i;
    else {
      const skipped = code === backtick ? skipCode(text, i, to, mark) : skipLink(text, i, to, mark);
      if (skipped.mark !== undefined) return skipped.mark;
      i = skipped.end;
    }
  }
  return -1;
}

/** Where the search continues; or the offset of the delimiter that counts after all, -1 without one. */
type Skipped = { readonly end: number; readonly mark?: undefined } | { readonly mark: number };

function skipCode(text: string, at: number, to: number, mark: number): Skipped {
  const close = findWithin(text, '`', at + 1, to);
  return close < 0 ? { mark: firstMark(text, at + 1, to, mark) } : { end: close + 1 };
}

function skipLink(text: string, at: number, to: number, mark: number): Skipped {
  const close = findWithin(text, ']', at + 1, to);
  const textEnd = close < 0 ? to : close;
  const inside = firstMark(text, at + 1, textEnd, mark);
  let i = textEnd + 1;
  while (i < to && (text[i] === ' ' || text[i] === '\n')) i++;
  if (i >= to) return { mark: inside };
  const opening = text[i];
  if (opening !== '[' && opening !== '(') return inside >= 0 ? { mark: inside } : { end: i };
  // Blackfriday looks for the opening bracket again instead of the closing one.
  const next = findWithin(text, opening, i + 1, to);
  const end = next < 0 ? to : next;
  const markAfter = inside < 0 ? firstMark(text, i + 1, end, mark) : -1;
  if (markAfter >= 0) return { mark: markAfter };
  return end === to ? { mark: inside } : { end: end + 1 };
}

function firstMark(text: string, from: number, to: number, mark: number): number {
  return findWithin(text, String.fromCharCode(mark), from, to);
}
