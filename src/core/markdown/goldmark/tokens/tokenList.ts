import MarkdownItParser, { type Token } from 'markdown-it';
import type { Content } from '../content';
import { place } from '../../places';

/** What the writers of tokens are told. */
export interface TokenOptions {
  /** Whether tokens get their places. */
  readonly places: boolean;
  /** From an offset in the text that was read to one in the text that was given. */
  readonly toGiven: (offset: number) => number;
}

/** Tokens in the making, with their levels. */
export class TokenList {
  readonly tokens: Token[] = [];
  private level = 0;

  constructor(
    private readonly options: TokenOptions,
    private readonly isBlock: boolean,
  ) {}

  get hasPlaces(): boolean {
    return this.options.places;
  }

  push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token = new MarkdownItParser.Token(type, tag, nesting);
    token.block = this.isBlock;
    if (nesting < 0) this.level--;
    token.level = this.level;
    if (nesting > 0) this.level++;
    this.tokens.push(token);
    return token;
  }

  /** Says where a token stands: offsets in the text that was read. */
  place(token: Token, start: number, end: number): void {
    const { places, toGiven } = this.options;
    if (places) place(token, toGiven(start), toGiven(end));
  }

  /** The same with offsets in a block's content. */
  placeIn(content: Content, token: Token, start: number, end: number): void {
    if (!this.options.places) return;
    const from = content.toSource(start);
    this.place(token, from, end > start ? content.toSource(end - 1) + 1 : from);
  }
}
