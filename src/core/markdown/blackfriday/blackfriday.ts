import type { Token } from 'markdown-it';
import { indexLines } from '../../text/lines';
import type { Dialect, Reading } from '../dialect';
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
 * footnotes. It reads blocks and inlines in an order and with an understanding of its own, so it has a reader of its own; only the tokens
 * are markdown-it's. Checked against pages that Hugo 0.55 has published and against what Blackfriday prints for texts of all kinds; where
 * it surprises, the rule in question says so.
 */
export const blackfriday: Dialect = { read };

function read(text: string): Reading {
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
