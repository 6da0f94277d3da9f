import { anchorOf, makeUnique } from '../anchors';
import { isEscaped } from '../characters';
import { findWithin } from '../findWithin';
import type { SourceMap } from '../../../text/sourceMap';
import { pushBlock, pushInline, type BlockOutput, type Parser } from '../parser';
import { isPrefixHeading, lineEnd } from './lineKinds';

/** `## Heading ##`, with an id of its own as `{#id}`. An empty one is dropped. */
export function readPrefixHeading(parser: Parser, text: SourceMap, at: number, out: BlockOutput): number {
  const { text: source } = text;
  if (!isPrefixHeading(source, at)) return 0;
  let start = at;
  while (start < at + 6 && source[start] === '#') start++;
  const level = start - at;
  while (source[start] === ' ') start++;
  const line = lineEnd(source, start) - 1;
  const id = readId(source, start, line);
  let end = id?.start ?? line;
  while (end > at && source[end - 1] === '#' && !isEscaped(source, end - 1, at)) end--;
  while (end > at && source[end - 1] === ' ') end--;
  if (end > start) pushHeading(parser, text, start, end, level, id?.value, out);
  return (id?.end ?? line) - at;
}

/** `{#id}`: what stands behind it goes to a block of its own. */
function readId(text: string, from: number, to: number) {
  const start = findWithin(text, '{#', from, to);
  const close = start < 0 ? -1 : findWithin(text, '}', start, to);
  if (close < 0) return null;
  let end = start;
  while (end > from && text[end - 1] === ' ') end--;
  return { value: text.slice(start + 2, close), start: end, end: close + 1 };
}

/** Appends a heading; one without letters or digits is called after its number. */
export function pushHeading(
  parser: Parser,
  text: SourceMap,
  from: number,
  to: number,
  level: number,
  id: string | undefined,
  out: BlockOutput,
): void {
  const tag = `h${level}`;
  const open = pushBlock(parser, out, ['heading_open', tag, 1], text, from, to);
  const wanted = id || anchorOf(text.text.slice(from, to)) || `toc_${parser.headings.length}`;
  open.attrSet('id', makeUnique(parser.headingIds, wanted));
  parser.headings.push({ level, open, content: pushInline(parser, out, text, from, to) });
  pushBlock(parser, out, ['heading_close', tag, -1]);
  out.started = true;
}
