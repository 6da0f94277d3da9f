import { readFenced } from './block/fences';
import { gather, mapWhole, type Gathering, type Mapped } from './mapped';
import type { Parser } from './parser';
import { readReference } from './references';

const tabSize = 4;

/**
 * Blackfriday's first look at a text: every line ends with `\n`, tabs become blanks, references are taken out. Inside of fenced code
 * tabs and references stay.
 */
export function prepare(parser: Parser, source: string): Mapped {
  const whole = mapWhole(source);
  const out = gather(whole);
  let codeEnd = 0;
  for (let line = 0; line < source.length;) {
    const end = endOfLine(source, line);
    if (line >= codeEnd) codeEnd = readFenced(parser, source, line)?.end ?? codeEnd;
    const reference = end > line && end >= codeEnd ? readReference(parser, whole, line) : 0;
    if (reference > 0) {
      line += reference;
      continue;
    }
    if (end < codeEnd) out.add(line, end);
    else addExpanded(out, source, line, end);
    line = addBreak(out, source, end);
  }
  if (out.length === 0) out.insert('\n', 0);
  return out.finish();
}

function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return end;
}

/** @returns where the next line begins */
function addBreak(out: Gathering, source: string, end: number): number {
  if (source[end] === '\n') {
    out.add(end, end + 1);
    return end + 1;
  }
  const next = source.startsWith('\r\n', end) ? end + 2 : end + 1;
  out.insert('\n', Math.min(end, source.length));
  return next;
}

function addExpanded(out: Gathering, source: string, from: number, to: number): void {
  if (!source.slice(from, to).includes('\t')) {
    out.add(from, to);
    return;
  }
  let column = 0;
  let start = from;
  for (let i = from; i < to; i++) {
    if (source[i] !== '\t') {
      // A pair of surrogates is one column.
      if ((source.charCodeAt(i) & 0xfc00) !== 0xdc00) column++;
      continue;
    }
    out.add(start, i);
    const blanks = tabSize - (column % tabSize);
    out.insert(' '.repeat(blanks), i);
    column += blanks;
    start = i + 1;
  }
  out.add(start, to);
}
