import MarkdownItParser, { type MarkdownIt, type StateCore, type Token } from 'markdown-it';
import { indexLines } from '../../text/lines';
import type { PlacesEnv } from '../places';
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
 * footnotes. It reads blocks and inlines in an order and with an understanding of its own, so all rules of markdown-it give way to its
 * own; tokens, plug-ins and the way to call it are markdown-it's. Checked against pages that Hugo 0.55 has published and against what
 * Blackfriday prints for texts of all kinds; where it surprises, the rule in question says so.
 */
export function createBlackfriday(): MarkdownIt {
  const md = new MarkdownItParser();
  md.core.ruler.enableOnly([]);
  md.core.ruler.push('blackfriday', read);
  md.renderer.render = (tokens) => renderTokens(tokens);
  return md;
}

function read(state: StateCore): void {
  const { src, env } = state;
  const lines = indexLines(src);
  const { places = false } = env as PlacesEnv;
  const parser: Parser = {
    places,
    references: new Map(),
    notes: [],
    noteNames: new Set(),
    headings: [],
    headingIds: { counts: new Map(), continueAt: new Map() },
    source: src,
    lineAt: (offset) => lines.lineAt(offset),
    depth: 0,
    insideLink: false,
    budget: 1_000_000 + 50 * src.length,
    readBlocks,
    readInline,
  };
  const tokens: Token[] = [];
  const out: BlockOutput = { tokens, started: false };
  parser.readBlocks(prepare(parser, src), out);
  pushFootnotes(parser, out);
  state.tokens = listHeadings(parser).concat(tokens);
}
