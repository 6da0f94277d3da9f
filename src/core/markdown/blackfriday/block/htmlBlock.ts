import type { SourceMap } from '../../../text/sourceMap';
import { hasBudget, placeToken, pushBlock, spendBudget, type BlockOutput, type Parser } from '../parser';
import { blankLine } from './lineKinds';
import { findWithin } from '../scanText';

/** The tags that begin an HTML block, in lower case only. */
const blockTags = new Set(
  (
    'blockquote del div dl fieldset form h1 h2 h3 h4 h5 h6 iframe ins math noscript ol pre p script style table ul ' +
    'address article aside canvas figcaption figure footer header hgroup main nav output progress section video'
  ).split(' '),
);

/** Reads an HTML block: from a block tag to its closing tag above a blank line, a comment, `<hr>` or CDATA. */
export function readHtmlBlock(parser: Parser, text: SourceMap, at: number, out: BlockOutput): number {
  const { text: source } = text;
  if (source[at] !== '<') return 0;
  const end = findEnd(parser, source, at);
  if (end === 0) return 0;
  let last = end;
  while (last > at && source[last - 1] === '\n') last--;
  const token = pushBlock(parser, out, ['html_block', '', 0], text, at, last);
  token.content = source.slice(at, last);
  placeToken(parser, token, text, at, last);
  out.started = true;
  return end - at;
}

function findEnd(parser: Parser, text: string, at: number): number {
  const [tag = ''] = /^[a-z\d]*/i.exec(text.slice(at + 1, at + 12)) ?? [];
  if (blockTags.has(tag)) return tag === 'ins' || tag === 'del' ? 0 : findClosingTag(parser, text, at, tag);
  return (
    endOfOwnLine(text, endOfComment(parser, text, at, text.length)) ||
    endOfOwnLine(text, endOfRule(text, at)) ||
    endOfOwnLine(text, endOfData(parser, text, at))
  );
}

/** The end of the block: after a closing tag that ends its line, above a blank line or the end of the text. */
function findClosingTag(parser: Parser, text: string, at: number, tag: string): number {
  if (!hasBudget(parser)) return 0;
  const closing = `</${tag}>`;
  let found = text.indexOf(closing, at + 1);
  for (; found >= 0; found = text.indexOf(closing, found + 1)) {
    const rest = found + closing.length;
    const line = blankLine(text, rest);
    if (line === 0) continue;
    const next = rest + line;
    if (next >= text.length) break;
    const blank = blankLine(text, next);
    if (blank === 0) continue;
    spendBudget(parser, next - at);
    return next + blank;
  }
  spendBudget(parser, (found < 0 ? text.length : found) - at);
  return found < 0 ? 0 : text.length;
}

/** The offset of the next line if only white space follows; else 0. */
function endOfOwnLine(text: string, end: number): number {
  const line = end > 0 ? blankLine(text, end) : 0;
  return line > 0 ? end + line : 0;
}

function endOfRule(text: string, at: number): number {
  const [match] = /^<hr(?=[ />])[^>\n]{0,1000}>/i.exec(text.slice(at, at + 1010)) ?? [];
  return match === undefined ? 0 : at + match.length;
}

function endOfData(parser: Parser, text: string, at: number): number {
  const opening = '<![CDATA[';
  if (text.slice(at, at + opening.length).toUpperCase() !== opening || !hasBudget(parser)) return 0;
  const close = text.indexOf(']]>', at + opening.length - 2);
  spendBudget(parser, (close < 0 ? text.length : close) - at);
  return close < 0 || close + 3 >= text.length ? 0 : close + 3;
}

/** The offset after the `-->` of a comment; 0 without a comment. */
export function endOfComment(parser: Parser, text: string, at: number, to: number): number {
  if (!text.startsWith('<!--', at) || !hasBudget(parser)) return 0;
  // In `<!--->` one hyphen belongs to both ends.
  const close = findWithin(text, '-->', at + 3, to);
  spendBudget(parser, (close < 0 ? to : close) - at);
  return close < 0 ? 0 : close + 3;
}
