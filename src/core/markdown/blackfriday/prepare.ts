import { readFenced } from './block/codeBlocks';
import { buildFrom, mapWhole, toSource, type SourceMapBuilder, type SourceMap } from '../../text/sourceMap';
import type { Parser } from './parser';
import { readReference } from './references';

const tabSize = 4;

/**
 * Blackfriday's first pass: tabs become spaces and reference definitions are removed, except in fenced code.
 * @returns a text that ends with a line break; all its line breaks are `\n`
 */
export function prepare(parser: Parser, given: string): SourceMap {
  const whole = unifyBreaks(given);
  const { text } = whole;
  const out = buildFrom(whole);
  let codeEnd = 0;
  for (let line = 0; line < text.length;) {
    const found = text.indexOf('\n', line);
    const end = found < 0 ? text.length : found;
    if (line >= codeEnd) codeEnd = readFenced(parser, text, line)?.end ?? codeEnd;
    const reference = end > line && end >= codeEnd ? readReference(parser, whole, line) : 0;
    if (reference > 0) {
      line += reference;
      continue;
    }
    if (end < codeEnd) out.add(line, end);
    else addExpanded(out, whole, line, end);
    if (found < 0) out.insert('\n', given.length);
    else out.add(end, end + 1);
    line = end + 1;
  }
  if (out.length === 0) out.insert('\n', 0);
  return out.finish();
}

/** Converts line breaks to `\n`: a file may be saved with others than the site was built from. */
function unifyBreaks(given: string): SourceMap {
  const whole = mapWhole(given);
  if (!given.includes('\r')) return whole;
  const out = buildFrom(whole);
  for (let start = 0; start < given.length;) {
    const found = given.indexOf('\r', start);
    const end = found < 0 ? given.length : found;
    out.add(start, end);
    if (found >= 0 && given[found + 1] !== '\n') out.insert('\n', found);
    start = end + 1;
  }
  return out.finish();
}

function addExpanded(out: SourceMapBuilder, whole: SourceMap, from: number, to: number): void {
  const { text: source } = whole;
  if (!source.slice(from, to).includes('\t')) {
    out.add(from, to);
    return;
  }
  let column = 0;
  let start = from;
  for (let i = from; i < to; i++) {
    if (source[i] !== '\t') {
      // A surrogate pair is one column.
      if ((source.charCodeAt(i) & 0xfc00) !== 0xdc00) column++;
      continue;
    }
    out.add(start, i);
    const spaces = tabSize - (column % tabSize);
    out.insert(' '.repeat(spaces), toSource(whole, i));
    column += spaces;
    start = i + 1;
  }
  out.add(start, to);
}
