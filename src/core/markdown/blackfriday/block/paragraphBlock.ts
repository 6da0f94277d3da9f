import { deriveHeadingId, makeUnique } from '../headingIds';
import { isEscaped } from '../../../text/characters';
import { findWithin } from '../scanText';
import type { SourceMap } from '../../../text/sourceMap';
import { hasBudget, pushBlock, pushInline, spendBudget, type BlockOutput, type Parser } from '../parser';
import { blankLine, definitionPrefix, isAtxHeading, isThematicBreak, lineEnd, setextLevel } from './lineKinds';
import { readFenced } from './codeBlocks';
import { readList } from './listBlock';

/** Reads `## Heading ##`, optionally with an id as `{#id}`. An empty heading is dropped. */
export function readAtxHeading(parser: Parser, text: SourceMap, at: number, out: BlockOutput): number {
  const { text: source } = text;
  if (!isAtxHeading(source, at)) return 0;
  let start = at;
  while (start < at + 6 && source[start] === '#') start++;
  const level = start - at;
  while (source[start] === ' ') start++;
  const line = lineEnd(source, start) - 1;
  const id = readId(source, start, line);
  let end = id?.start ?? line;
  while (end > at && source[end - 1] === '#' && !isEscaped(source, end - 1, at)) end--;
  while (end > at && source[end - 1] === ' ') end--;
  if (end > start) pushHeading(parser, text, start, end, level, id?.value, out);
  return (id?.end ?? line) - at;
}

/** Reads `{#id}`. Text after it becomes another block. */
function readId(text: string, from: number, to: number) {
  const start = findWithin(text, '{#', from, to);
  const close = start < 0 ? -1 : findWithin(text, '}', start, to);
  if (close < 0) return null;
  let end = start;
  while (end > from && text[end - 1] === ' ') end--;
  return { value: text.slice(start + 2, close), start: end, end: close + 1 };
}

/** Appends a heading. The id of one without letters or digits is its number. */
function pushHeading(
  parser: Parser,
  text: SourceMap,
  from: number,
  to: number,
  level: number,
  id: string | undefined,
  out: BlockOutput,
): void {
  const tag = `h${level}`;
  const open = pushBlock(parser, out, ['heading_open', tag, 1], text, from, to);
  const wanted = id || deriveHeadingId(text.text.slice(from, to)) || `toc_${parser.headings.length}`;
  open.attrSet('id', makeUnique(parser.headingIds, wanted));
  parser.headings.push({ level, open, content: pushInline(parser, out, text, from, to) });
  pushBlock(parser, out, ['heading_close', tag, -1]);
}

/**
 * Reads a paragraph: lines up to a blank one, a heading, a thematic break or a fence. Quotes and lists do not end it.
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
    const level = line > at ? setextLevel(source, line) : 0;
    if (level > 0) {
      pushParagraph(parser, text, at, previous, out);
      pushHeading(parser, text, ...trim(source, previous, line - 1), level, undefined, out);
      return lineEnd(source, line) - 1 - at;
    }
    // No other rule has accepted the first line.
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
  return isAtxHeading(text, line) || isThematicBreak(text, line) || readFenced(parser, text, line) !== null;
}

/**
 * The line above a definition is its term. Blackfriday drops the lines above the term and then adds the length of the list to the
 * beginning of the paragraph instead of the term, so the text after that is rendered twice.
 */
function readTerm(parser: Parser, text: SourceMap, at: number, term: number, out: BlockOutput): number {
  const length = readList(parser, text, term, 'definition', out);
  spendBudget(parser, term - at);
  return hasBudget(parser) ? length : term - at + length;
}

function pushParagraph(parser: Parser, text: SourceMap, from: number, to: number, out: BlockOutput): void {
  if (from >= to) return;
  const [start, end] = trim(text.text, from, to - 1);
  pushBlock(parser, out, ['paragraph_open', 'p', 1], text, start, end);
  pushInline(parser, out, text, start, end);
  pushBlock(parser, out, ['paragraph_close', 'p', -1]);
}

/** A part of a text without the spaces at its ends. */
function trim(text: string, from: number, to: number): [from: number, to: number] {
  let start = from;
  let end = to;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return [start, end];
}
