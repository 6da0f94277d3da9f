import MarkdownItParser, { type Token } from 'markdown-it';
import type { Span } from '../text/span';

/** The fields of markdown-it's token, in its order. A class, because there is no faster way to make the same object again and again. */
class PlainToken {
  readonly type: string;
  readonly tag: string;
  attrs = null;
  map = null;
  readonly nesting: number;
  level = 0;
  children = null;
  content = '';
  markup = '';
  info = '';
  meta = null;
  block = false;
  hidden = false;

  constructor(type: string, tag: string, nesting: number) {
    this.type = type;
    this.tag = tag;
    this.nesting = nesting;
  }
}

// What attributes are asked with (`attrSet` and its like) comes from markdown-it.
Object.setPrototypeOf(PlainToken.prototype, MarkdownItParser.Token.prototype);

/** A token of markdown-it, made in a fraction of the time that its own constructor takes. */
export function createToken(type: string, tag: string, nesting: -1 | 0 | 1): Token {
  return new PlainToken(type, tag, nesting) as unknown as Token;
}

/** A token like another one, but for some fields. */
export function copyToken(token: Token, changed: Partial<Token>): Token {
  const copy = Object.create(Object.getPrototypeOf(token) as object) as Token;
  return Object.assign(copy, token, changed);
}

/**
 * Says where an inline token is: offsets in the text that its dialect was given. Every dialect does so for what it shows
 * (text, code, images, breaks, raw HTML).
 */
export function place(token: Token, start: number, end: number): void {
  const place: Span = { start, end };
  if (token.meta) Object.assign(token.meta, { place });
  else token.meta = { place };
}

/** Where an inline token is in the text; undefined for what has no place of its own. */
export function placeOf(token: Token): Span | undefined {
  const meta = token.meta as { readonly place?: Span } | null;
  return meta?.place;
}
