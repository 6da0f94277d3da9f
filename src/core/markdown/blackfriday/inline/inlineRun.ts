import type { Token } from 'markdown-it';
import { createToken } from '../../token';
import { toSource, type SourceMap } from '../../../text/sourceMap';
import { placeToken, type Parser } from '../parser';
import { newline, space } from '../scanText';
import { setTypography } from '../typography';

/** The reading of one inline text: the part of a text from `from` to `to`, and nothing outside it. */
export interface Inlines {
  readonly parser: Parser;
  readonly text: SourceMap;
  readonly from: number;
  readonly to: number;
  readonly tokens: Token[];
  /** The span of the last token if it is text that can be extended; else -1. */
  textFrom: number;
  textTo: number;
}

/** Appends an inline token at `from` to `to`. */
export function pushToken(
  run: Inlines,
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

/** Appends an element with its content. */
export function pushElement(run: Inlines, type: string, tag: string, content: readonly Token[]): Token {
  const open = createToken(`${type}_open`, tag, 1);
  run.tokens.push(open);
  for (const token of content) run.tokens.push(token);
  run.tokens.push(createToken(`${type}_close`, tag, -1));
  run.textTo = -1;
  return open;
}

/** Appends a part of the text with its typography. It can have a line break only at its beginning. */
export function pushText(run: Inlines, from: number, to: number): void {
  const { text: source } = run.text;
  let start = from;
  if (source.charCodeAt(from) === newline) {
    pushToken(run, ['softbreak', 'br', 0], from, from + 1);
    start++;
  }
  for (const { at, end, shown } of setTypography(source, from, to)) {
    pushPlain(run, start, at);
    pushToken(run, ['typography', '', 0], at, end, shown).markup = source.slice(at, end);
    start = end;
  }
  pushPlain(run, start, to);
}

/** Appends text without typography, to the last text token if that ends there. */
function pushPlain(run: Inlines, from: number, to: number): void {
  if (from >= to) return;
  const { text } = run;
  const content = text.text.slice(from, to);
  const last = run.textTo === from ? run.tokens.at(-1) : undefined;
  if (last) {
    last.content += content;
    placeToken(run.parser, last, text, run.textFrom, to);
  } else {
    pushToken(run, ['text', '', 0], from, to, content);
    run.textFrom = from;
  }
  run.textTo = to;
  // Text with expanded tabs differs from the source.
  const token = run.tokens.at(-1);
  if (token && !isVerbatim(run, from, to, content)) token.type = 'text_special';
}

function isVerbatim({ parser, text }: Inlines, from: number, to: number, content: string): boolean {
  // A map of one piece is a copy of the source.
  if (text.starts.length === 1) return true;
  return parser.source.slice(toSource(text, from), toSource(text, to - 1) + 1) === content;
}

/** The last token if it is text. */
function lastText({ tokens }: Inlines): Token | undefined {
  const last = tokens.at(-1);
  return last?.type === 'text' || last?.type === 'text_special' ? last : undefined;
}

/** Removes the last characters of the text. */
export function takeBack(run: Inlines, count: number): void {
  const last = lastText(run);
  if (!last || count === 0) return;
  last.content = last.content.slice(0, -count);
  if (last.content === '') {
    run.tokens.pop();
    run.textTo = -1;
  } else if (run.textTo >= 0) {
    run.textTo -= count;
    placeToken(run.parser, last, run.text, run.textFrom, run.textTo);
  }
}

/** Removes the spaces at the end of the text, as before a line break. */
export function takeBackSpaces(run: Inlines): void {
  for (let last = lastText(run); last; last = lastText(run)) {
    const { content } = last;
    let end = content.length;
    while (end > 0 && content.charCodeAt(end - 1) === space) end--;
    if (end === content.length) return;
    takeBack(run, content.length - end);
    if (end > 0) return;
  }
}
