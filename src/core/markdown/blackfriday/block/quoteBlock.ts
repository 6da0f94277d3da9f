import { buildFrom, type SourceMap } from '../../../text/sourceMap';
import { hasBudget, pushBlock, spendBudget, type BlockOutput, type Parser } from '../parser';
import { readFenced } from './codeBlocks';
import { blankLine, lineEnd, quotePrefix } from './lineKinds';

/**
 * Reads a quote. It continues over lines without `>` until a blank line that no quote follows. A fenced code block that
 * begins anywhere in a line is part of the quote as a whole.
 */
export function readQuote(parser: Parser, text: SourceMap, at: number, out: BlockOutput): number {
  const { text: source } = text;
  if (quotePrefix(source, at) === 0) return 0;
  const inside = buildFrom(text);
  let line = at;
  let end = at;
  while (line < source.length) {
    end = endOfLines(parser, source, line);
    const prefix = quotePrefix(source, line);
    if (prefix === 0 && endsQuote(source, line, end)) break;
    inside.add(line + prefix, end);
    line = end;
  }
  pushBlock(parser, out, ['blockquote_open', 'blockquote', 1], text, at, line);
  parser.readBlocks(inside.finish(), { tokens: out.tokens, started: false });
  pushBlock(parser, out, ['blockquote_close', 'blockquote', -1]);
  out.started = true;
  return end - at;
}

function endsQuote(text: string, line: number, end: number): boolean {
  if (blankLine(text, line) === 0) return false;
  return end >= text.length || (quotePrefix(text, end) === 0 && blankLine(text, end) === 0);
}

function endOfLines(parser: Parser, text: string, line: number): number {
  const end = lineEnd(text, line);
  for (const { index } of text.slice(line, end).matchAll(/[`~](?=[`~]{2})/g)) {
    if (!hasBudget(parser)) break;
    const fenced = readFenced(parser, text, line + index);
    if (fenced) return fenced.end;
    spendBudget(parser, end - line - index);
  }
  return end;
}
