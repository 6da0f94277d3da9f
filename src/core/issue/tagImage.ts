import type { Span } from '../text/span';
import type { Image } from './issue';

const attribute = /\s(src|alt)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** Reads an `<img>` tag; undefined for any other tag. */
export function readTagImage(text: string, span: Span): Image | undefined {
  const source = text.slice(span.start, span.end);
  if (!/^<img[\s/>]/i.test(source)) return undefined;
  let src = { text: '', span: { start: span.start, end: span.start } };
  let alt = src;
  for (const match of source.matchAll(attribute)) {
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    const quoted = match[4] === undefined ? 1 : 0;
    const end = span.start + match.index + match[0].length - quoted;
    const found = { text: value, span: { start: end - value.length, end } };
    if (match[1]?.toLowerCase() === 'src') src = found;
    else alt = found;
  }
  return { span, alt: alt.text, altSpan: alt.span, src: src.text, srcSpan: src.span };
}
