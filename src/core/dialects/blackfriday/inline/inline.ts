import type { Token } from 'markdown-it';
import type { Mapped } from '../mapped';
import { deepest, placeToken, type Parser } from '../parser';
import { readAngle } from './angle';
import { readAutolink } from './autolink';
import { readCodeSpan } from './codeSpan';
import { readEmphasis } from './emphasis';
import { readEntity, readEscape } from './escape';
import { readLineBreak } from './lineBreak';
import { readLink } from './link';
import { pushText } from './text';

/** A run of inline Markdown while it is read: the part of a text from `from` to `to`. Nothing outside of it is looked at. */
export interface Run {
  readonly parser: Parser;
  readonly text: Mapped;
  readonly from: number;
  readonly to: number;
  readonly tokens: Token[];
  /** Where the last token's text begins and ends, if it is text that more may be added to; else -1. */
  textFrom: number;
  textTo: number;
}

/**
 * Reads what begins at a character.
 * @returns how many characters it took; 0 where the character is only text
 */
export type InlineRule = (run: Run, at: number) => number;

const rules: readonly (InlineRule | undefined)[] = makeTable({
  '*': readEmphasis,
  '_': readEmphasis,
  '~': readEmphasis,
  '`': readCodeSpan,
  '\n': readLineBreak,
  '[': readLink,
  '<': readAngle,
  '\\': readEscape,
  '&': readEntity,
  ':': readAutolink,
});

function makeTable(byLetter: Readonly<Record<string, InlineRule>>): (InlineRule | undefined)[] {
  return Array.from({ length: 128 }, (_, code) => byLetter[String.fromCharCode(code)]);
}

/**
 * Reads inline Markdown. Text is handed on in the portions that Blackfriday hands it on in, from one special character to the next:
 * its typography looks no farther than the portion.
 */
export function readInline(this: Parser, text: Mapped, from: number, to: number): Token[] {
  const run: Run = { parser: this, text, from, to, tokens: [], textFrom: -1, textTo: -1 };
  if (this.depth >= deepest) return run.tokens;
  this.depth++;
  const { text: source } = text;
  let start = from;
  let at = from;
  for (;;) {
    while (at < to && !rules[source.charCodeAt(at)]) at++;
    if (at > start) pushText(run, start, at);
    if (at >= to) break;
    const taken = rules[source.charCodeAt(at)]?.(run, at) ?? 0;
    start = at + taken;
    at = taken > 0 ? start : at + 1;
    if (start >= to) break;
  }
  this.depth--;
  return run.tokens;
}

/** Appends an inline token that stands at `from` to `to`. */
export function pushToken(
  run: Run,
  [type, tag, nesting]: readonly [string, string, -1 | 0 | 1],
  from: number,
  to: number,
  content = '',
): Token {
  const token = new run.parser.Token(type, tag, nesting);
  token.content = content;
  placeToken(run.parser, token, run.text, from, to);
  run.tokens.push(token);
  run.textTo = -1;
  return token;
}

/** Appends an element around what was read of its content. */
export function pushElement(run: Run, type: string, tag: string, content: readonly Token[]): Token {
  const open = new run.parser.Token(`${type}_open`, tag, 1);
  run.tokens.push(open);
  for (const token of content) run.tokens.push(token);
  run.tokens.push(new run.parser.Token(`${type}_close`, tag, -1));
  run.textTo = -1;
  return open;
}
