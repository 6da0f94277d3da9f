import { isPunctuation, isSpace } from '../characters';
import { mayLook } from '../parser';
import { findMark } from './findMark';
import { pushElement, type Run } from './run';

/**
 * `*em*`, `**strong**`, `***both***`, the same with `_`, and `~~struck~~`. An opening mark must not be followed by a blank, a closing
 * one not preceded by one; nothing else is asked of what stands around them, except that a single mark must not close inside a word.
 */
export function readEmphasis(run: Run, at: number): number {
  const { text } = run.text;
  const mark = text.charCodeAt(at);
  let size = 1;
  while (size < 4 && at + size < run.to && text.charCodeAt(at + size) === mark) size++;
  const inside = at + size;
  if (size > 3 || inside >= run.to || isSpace(text.charCodeAt(inside)) || !mayLook(run.parser)) return 0;
  if (mark === tilde && size !== 2) return 0;
  const length = readers[size - 1]?.(run, inside, mark) ?? 0;
  return length > 0 ? size + length : 0;
}

const tilde = 126;
/** By the number of marks; each takes the place behind them. */
const readers = [readSingle, readDouble, readTriple];

/** @returns the length of content and closing mark */
function readSingle(run: Run, at: number, mark: number): number {
  const { text } = run.text;
  const end = findMark(run, at, mark);
  if (end < 0) return 0;
  const next = end + 1 < run.to ? text.charCodeAt(end + 1) : NaN;
  // Blackfriday looks no further behind a mark that does not close.
  if (next === mark || isSpace(text.charCodeAt(end - 1))) return 0;
  if (!Number.isNaN(next) && !isSpace(next) && !isPunctuation(next)) return 0;
  const content = run.parser.readInline(run.text, at, end);
  if (content.length > 0) pushElement(run, 'em', 'em', content);
  return end + 1 - at;
}

function readDouble(run: Run, at: number, mark: number): number {
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

/** Three marks close with three only: `***a** b*` stays as it is. */
function readTriple(run: Run, at: number, mark: number): number {
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
