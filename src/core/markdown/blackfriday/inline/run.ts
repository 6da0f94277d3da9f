import type { Token } from 'markdown-it';
import { createToken } from '../../token';
import type { SourceMap } from '../../../text/sourceMap';
import { placeToken, type Parser } from '../parser';

/** A run of inline Markdown while it is read: the part of a text from `from` to `to`. Nothing outside of it is looked at. */
export interface Run {
  readonly parser: Parser;
  readonly text: SourceMap;
  readonly from: number;
  readonly to: number;
  readonly tokens: Token[];
  /** Where the last token's text begins and ends, if it is text that more may be added to; else -1. */
  textFrom: number;
  textTo: number;
}

/** Appends an inline token that stands at `from` to `to`. */
export function pushToken(
  run: Run,
  [type, tag, nesting]: readonly [string, string, -1 | 0 | 1],
  from: number,
  to: number,
  content = '',
): Token {
  const token = createToken(type, tag, nesting);
  token.content = content;
  placeToken(run.parser, token, run.text, from, to);
  run.tokens.push(token);
  run.textTo = -1;
  return token;
}

/** Appends an element around what was read of its content. */
export function pushElement(run: Run, type: string, tag: string, content: readonly Token[]): Token {
  const open = createToken(`${type}_open`, tag, 1);
  run.tokens.push(open);
  for (const token of content) run.tokens.push(token);
  run.tokens.push(createToken(`${type}_close`, tag, -1));
  run.textTo = -1;
  return open;
}
