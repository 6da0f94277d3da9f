import type { SourceMap } from '../../../text/sourceMap';
import { mayLook, pushBlock, pushInline, spend, type BlockOutput, type Parser } from '../parser';
import { readFenced } from './fences';
import { pushHeading } from './headings';
import { blankLine, definitionPrefix, isPrefixHeading, isRule, lineEnd, underlineLevel } from './lineKinds';
import { readList } from './list';

/**
 * Everything else: lines up to a blank one, a heading, a rule or a fence. Quotes and lists do not end a paragraph.
 * A line of `=` or `-` makes a heading of the line above it.
 */
export function readParagraph(parser: Parser, text: SourceMap, at: number, out: BlockOutput): number {
  const { text: source } = text;
  let previous = at;
  let line = at;
  while (line < source.length) {
    const blank = blankLine(source, line);
    if (blank > 0) {
      if (source[line + 1] === ':') return readTerm(parser, text, at, previous, out);
      pushParagraph(parser, text, at, line, out);
      return line + blank - at;
    }
    const level = line > at ? underlineLevel(source, line) : 0;
    if (level > 0) {
      pushParagraph(parser, text, at, previous, out);
      pushUnderlined(parser, text, previous, line - 1, level, out);
      return lineEnd(source, line) - 1 - at;
    }
    // What begins on the first line was nobody's before.
    if (line > at && endsParagraph(parser, source, line)) {
      pushParagraph(parser, text, at, line, out);
      return line - at;
    }
    if (definitionPrefix(source, line)) return readTerm(parser, text, at, previous, out);
    previous = line;
    line = lineEnd(source, line);
  }
  pushParagraph(parser, text, at, line, out);
  return line - at;
}

function endsParagraph(parser: Parser, text: string, line: number): boolean {
  return isPrefixHeading(text, line) || isRule(text, line) || readFenced(parser, text, line) !== null;
}

/**
 * The line above a definition is its term. Blackfriday forgets the lines above the term, and reads on at where the list's length,
 * counted from the paragraph's beginning, ends: what lies behind shows twice.
 */
function readTerm(parser: Parser, text: SourceMap, at: number, term: number, out: BlockOutput): number {
  const length = readList(parser, text, term, 'definition', out);
  spend(parser, term - at);
  return mayLook(parser) ? length : term - at + length;
}

function pushUnderlined(
  parser: Parser,
  text: SourceMap,
  from: number,
  to: number,
  level: number,
  out: BlockOutput,
): void {
  let start = from;
  let end = to;
  while (start < end && text.text[start] === ' ') start++;
  while (end > start && text.text[end - 1] === ' ') end--;
  pushHeading(parser, text, start, end, level, undefined, out);
}

function pushParagraph(parser: Parser, text: SourceMap, from: number, to: number, out: BlockOutput): void {
  if (from >= to) return;
  const { text: source } = text;
  let start = from;
  let end = to - 1;
  while (source[start] === ' ') start++;
  while (end > start && source[end - 1] === ' ') end--;
  pushBlock(parser, out, ['paragraph_open', 'p', 1], text, start, end);
  pushInline(parser, out, text, start, end);
  pushBlock(parser, out, ['paragraph_close', 'p', -1]);
  out.started = true;
}
