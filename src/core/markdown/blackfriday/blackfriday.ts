import type { Token } from 'markdown-it';
import { indexLines } from '../../text/lines';
import type { Dialect, ParseResult } from '../dialect';
import { readBlocks } from './block/blockRules';
import { pushFootnotes } from './footnotes';
import { readInline } from './inline/readInline';
import type { BlockOutput, Parser } from './parser';
import { prepare } from './prepare';
import { renderTokens } from './renderTokens';
import { listHeadings } from './tableOfContents';

/**
 * Blackfriday 1.5.2 as Hugo before 0.60 calls it: NO_INTRA_EMPHASIS TABLES FENCED_CODE AUTOLINK STRIKETHROUGH SPACE_HEADERS HEADER_IDS
 * AUTO_HEADER_IDS BACKSLASH_LINE_BREAK DEFINITION_LISTS FOOTNOTES, XHTML, smartypants with fractions and LaTeX dashes, return links in
 * footnotes, and the boxes of Hugo's task lists. The order and the rules of its parser differ from those of markdown-it, so it has its own reader; only the tokens
 * are markdown-it's. Tested against pages that Hugo 0.55 has published and against the output of Blackfriday; where
 * it surprises, the comment of the rule says so.
 */
export const blackfriday: Dialect = { read };

function read(text: string): ParseResult {
  const lines = indexLines(text);
  const parser: Parser = {
    references: new Map(),
    notes: [],
    noteNames: new Set(),
    headings: [],
    headingIds: { counts: new Map(), continueAt: new Map() },
    source: text,
    lineAt: (offset) => lines.lineAt(offset),
    depth: 0,
    insideLink: false,
    tasks: 0,
    budget: 1_000_000 + 50 * text.length,
    readBlocks,
    readInline,
  };
  const tokens: Token[] = [];
  const out: BlockOutput = { tokens, started: false };
  parser.readBlocks(prepare(parser, text), out);
  pushFootnotes(parser, out);
  return { tokens: listHeadings(parser).concat(tokens), render: renderTokens };
}
