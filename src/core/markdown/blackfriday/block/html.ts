import { endOfComment } from '../comment';
import type { SourceMap } from '../../../text/sourceMap';
import { mayLook, placeToken, pushBlock, spend, type BlockOutput, type Parser } from '../parser';
import { blankLine } from './lineKinds';

/** The tags that begin a block of raw HTML, in small letters only. */
const blockTags = new Set(
  (
    'blockquote del div dl fieldset form h1 h2 h3 h4 h5 h6 iframe ins math noscript ol pre p script style table ul ' +
    'address article aside canvas figcaption figure footer header hgroup main nav output progress section video'
  ).split(' '),
);

/** Raw HTML: from a block's tag to its closing tag above a blank line, a comment, a rule, CDATA. */
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
    behindBlank(text, endOfComment(parser, text, at, text.length)) ||
    behindBlank(text, endOfRule(text, at)) ||
    behindBlank(text, endOfData(parser, text, at))
  );
}

/** The end of the block: the closing tag stands last on its line, and below it is a blank line or nothing. */
function findClosingTag(parser: Parser, text: string, at: number, tag: string): number {
  if (!mayLook(parser)) return 0;
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
    spend(parser, next - at);
    return next + blank;
  }
  spend(parser, (found < 0 ? text.length : found) - at);
  return found < 0 ? 0 : text.length;
}

/** Such a block ends its line. */
function behindBlank(text: string, end: number): number {
  const line = end > 0 ? blankLine(text, end) : 0;
  return line > 0 ? end + line : 0;
}

function endOfRule(text: string, at: number): number {
  const [match] = /^<hr(?=[ />])[^>\n]{0,1000}>/i.exec(text.slice(at, at + 1010)) ?? [];
  return match === undefined ? 0 : at + match.length;
}

function endOfData(parser: Parser, text: string, at: number): number {
  const opening = '<![CDATA[';
  if (text.slice(at, at + opening.length).toUpperCase() !== opening || !mayLook(parser)) return 0;
  const close = text.indexOf(']]>', at + opening.length - 2);
  spend(parser, (close < 0 ? text.length : close) - at);
  return close < 0 || close + 3 >= text.length ? 0 : close + 3;
}
