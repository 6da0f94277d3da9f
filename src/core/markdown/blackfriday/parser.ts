import type { Token } from 'markdown-it';
import { createToken, place } from '../token';
import type { HeadingIds } from './headingIds';
import { toSource, type SourceMap } from '../../text/sourceMap';

/** The state of one reading. */
export interface Parser {
  readonly references: Map<string, Reference>;
  /** Footnotes in the order of their references. */
  readonly notes: Note[];
  readonly noteNames: Set<string>;
  /** All headings so far, in the order of the text. */
  readonly headings: Heading[];
  readonly headingIds: HeadingIds;
  readonly source: string;
  /** The line of an offset in the source. */
  lineAt(offset: number): number;
  /** The nesting of blocks and inlines, up to `maxDepth`. */
  depth: number;
  insideLink: boolean;
  /** How many items with a box there are so far. */
  tasks: number;
  /** The remaining look-ahead in characters, see `spendBudget`. */
  budget: number;
  readBlocks(text: SourceMap, out: BlockOutput): void;
  readInline(text: SourceMap, from: number, to: number): Token[];
}

/** Blackfriday's own limit. */
export const maxDepth = 16;

export interface Reference {
  readonly url: string;
  readonly title: string;
  /** The offset of the title in the source. */
  readonly titleAt: number;
  /** The text of a footnote, and whether it is blocks. */
  readonly note?: { readonly text: SourceMap; readonly blocks: boolean };
  number?: number;
}

export interface Note {
  readonly name: string;
  readonly number: number;
  readonly text: SourceMap;
  readonly blocks: boolean;
}

export interface Heading {
  readonly level: number;
  readonly open: Token;
  readonly content: Token;
}

/** The output of blocks. */
export interface BlockOutput {
  readonly tokens: Token[];
  /** Whether the container already has a block: the renderer prints a line break before the next one. */
  started: boolean;
}

/**
 * Takes from the look-ahead budget. From every opening delimiter, Blackfriday looks ahead for the closing one to the end of the text,
 * which takes quadratic time on hostile text. No text of a human exhausts the budget; once it is exhausted, delimiters are text.
 * @param steps the look-ahead in characters
 */
export function spendBudget(parser: Parser, steps: number): void {
  parser.budget -= steps;
}

export function hasBudget({ budget }: Parser): boolean {
  return budget > 0;
}

/** Appends the token of a block at `from` to `to` in the text, which starts the container. */
export function pushBlock(
  parser: Parser,
  out: BlockOutput,
  [type, tag, nesting]: readonly [string, string, -1 | 0 | 1],
  text?: SourceMap,
  from = 0,
  to = from + 1,
): Token {
  const token = createToken(type, tag, nesting);
  token.block = true;
  if (nesting >= 0) token.meta = { apart: out.started };
  if (text) token.map = linesOf(parser, text, from, to);
  out.tokens.push(token);
  out.started = true;
  return token;
}

/** Whether the renderer prints a line break before a block. */
export function isSeparated({ meta }: Token): boolean {
  return (meta as { readonly apart?: boolean } | null)?.apart === true;
}

/** Appends a paragraph's, heading's or cell's text. */
export function pushInline(parser: Parser, { tokens }: BlockOutput, text: SourceMap, from: number, to: number): Token {
  const token = createToken('inline', '', 0);
  token.block = true;
  token.content = text.text.slice(from, to);
  token.children = parser.readInline(text, from, to);
  token.map = linesOf(parser, text, from, to);
  tokens.push(token);
  return token;
}

/** Stores the source span of a token. */
export function placeToken(parser: Parser, token: Token, text: SourceMap, from: number, to: number): void {
  const start = toSource(text, from);
  const end = to > from ? toSource(text, to - 1) + 1 : start;
  // The last line of the source may have no line break.
  place(token, start, Math.min(parser.source.length, Math.max(start, end)));
}

/** The source lines of a part of the text, from 0, the end exclusive, without blank lines at the end. */
export function linesOf(parser: Parser, text: SourceMap, from: number, to: number): [number, number] {
  let last = to;
  while (last > from + 1 && text.text[last - 1] === '\n') last--;
  return [parser.lineAt(toSource(text, from)), parser.lineAt(toSource(text, Math.max(from, last - 1))) + 1];
}
