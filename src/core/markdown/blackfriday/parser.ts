import type { Token } from 'markdown-it';
import { createToken } from '../token';
import { place } from '../places';
import type { HeadingIds } from './anchors';
import { toSource, type SourceMap } from '../../text/sourceMap';

/** What is shared while one text is read. */
export interface Parser {
  /** Whether inline tokens get places. */
  readonly places: boolean;
  readonly references: Map<string, Reference>;
  /** Footnotes in the order they are called for. */
  readonly notes: Note[];
  readonly noteNames: Set<string>;
  /** All that were read so far, in the order they are printed in. */
  readonly headings: Heading[];
  readonly headingIds: HeadingIds;
  readonly source: string;
  /** The line of an offset in the source. */
  lineAt(offset: number): number;
  /** How deep blocks and inlines are nested; deeper than `deepest` nothing is read. */
  depth: number;
  insideLink: boolean;
  /** How many characters may still be looked at ahead, see `mayLook`. */
  steps: number;
  readBlocks(text: SourceMap, out: BlockOutput): void;
  readInline(text: SourceMap, from: number, to: number): Token[];
}

/** Blackfriday's own limit. */
export const deepest = 16;

export interface Reference {
  readonly url: string;
  readonly title: string;
  /** Where the title stands in the source. */
  readonly titleAt: number;
  /** Of a footnote: its text, and whether that is blocks. */
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

/** Where blocks are written to. */
export interface BlockOutput {
  readonly tokens: Token[];
  /** Whether something stands before the next block in the same container: the renderer prints a blank line between. */
  started: boolean;
}

/**
 * Blackfriday looks ahead to the end of the text for whatever may close a mark, from every mark: hostile text takes it quadratic
 * time. Here looking ahead has a price. No text that a person writes can spend it all; when it is spent, marks stay what they are.
 * @param steps how many characters were looked at
 */
export function spend(parser: Parser, steps: number): void {
  parser.steps -= steps;
}

export function mayLook({ steps }: Parser): boolean {
  return steps > 0;
}

/** Appends a block's token; `from` and `to` are where it stands in the text. */
export function pushBlock(
  parser: Parser,
  { tokens, started }: BlockOutput,
  [type, tag, nesting]: readonly [string, string, -1 | 0 | 1],
  text?: SourceMap,
  from = 0,
  to = from + 1,
): Token {
  const token = createToken(type, tag, nesting);
  token.block = true;
  if (nesting >= 0) token.meta = { apart: started };
  if (text) token.map = linesOf(parser, text, from, to);
  tokens.push(token);
  return token;
}

/** Whether the renderer prints a line break before a block. */
export function isApart({ meta }: Token): boolean {
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

/** Remembers where a token stands, if somebody asked. */
export function placeToken(parser: Parser, token: Token, text: SourceMap, from: number, to: number): void {
  if (!parser.places) return;
  const start = toSource(text, from);
  const end = to > from ? toSource(text, to - 1) + 1 : start;
  // The last line may have no break of its own.
  place(token, start, Math.min(parser.source.length, Math.max(start, end)));
}

/** The lines of the source that a part of the text stands on, from 0, the end exclusive; blank lines at its end do not count. */
export function linesOf(parser: Parser, text: SourceMap, from: number, to: number): [number, number] {
  let last = to;
  while (last > from + 1 && text.text[last - 1] === '\n') last--;
  return [parser.lineAt(toSource(text, from)), parser.lineAt(toSource(text, Math.max(from, last - 1))) + 1];
}
