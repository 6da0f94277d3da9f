import type { Token } from 'markdown-it';
import { placeOf } from '../markdown/places';
import type { Span } from '../text/span';
import type { InlineBlock } from './blocks';
import type { Comment, Image, Link, OpaqueBlock } from './issue';
import { readTagImage } from './tagImage';
import { readTarget } from './linkTarget';

/** What stands inside the lines of a block: the model's images and links, and the spans that are no words. */
export interface Marks {
  readonly images: Image[];
  readonly links: Link[];
  /** Code spans and tags: what lies in them is no text. */
  readonly opaque: Span[];
  readonly comments: Comment[];
}

/** Collects the images, links, code spans and tags of all blocks, in the order of the text. */
export function readMarks(text: string, inlines: readonly InlineBlock[], blocks: readonly OpaqueBlock[]): Marks {
  const marks: Marks = { images: [], links: [], opaque: [], comments: [] };
  for (const block of inlines) {
    block.tokens.forEach((token, index) => {
      const place = placeOf(token);
      if (!place) return;
      if (token.type === 'image') marks.images.push(readImage(block, token, place));
      else if (token.type === 'link_open') marks.links.push(readLink(block, token, place, block.tokens, index));
      else if (token.type === 'code_inline') marks.opaque.push(block.toSpan(place.start, place.end));
      else if (token.type === 'html_inline') readTag(text, block.toSpan(place.start, place.end), marks);
    });
  }
  for (const { kind, span } of blocks) if (kind === 'html') readHtml(text, span, marks);
  return marks;
}

/** The comments and images of an HTML block. */
function readHtml(text: string, block: Span, marks: Marks): void {
  const opening = /<!--|<img\b/gi;
  const source = text.slice(block.start, block.end);
  for (let match = opening.exec(source); match; match = opening.exec(source)) {
    const close = match[0] === '<!--' ? '-->' : '>';
    const end = source.indexOf(close, match.index);
    if (end < 0) return;
    opening.lastIndex = end + close.length;
    readTag(text, { start: block.start + match.index, end: block.start + opening.lastIndex }, marks);
  }
}

function readImage(block: InlineBlock, token: Token, place: Span): Image {
  const altStart = place.start + 2;
  const altEnd = altStart + token.content.length;
  const target = readTarget(block.content, altEnd + 1, place.end);
  return {
    span: block.toSpan(place.start, place.end),
    alt: token.content,
    altSpan: block.toSpan(altStart, altEnd),
    src: target?.text ?? String(token.attrGet('src') ?? ''),
    srcSpan: target ? block.toSpan(target.start, target.end) : block.toSpan(place.start, place.end),
  };
}

function readLink(block: InlineBlock, token: Token, place: Span, tokens: readonly Token[], index: number): Link {
  const { content } = block;
  const span = block.toSpan(place.start, place.end);
  if (token.markup === 'autolink') {
    const inner = block.toSpan(place.start + 1, place.end - 1);
    const url = content.slice(place.start + 1, place.end - 1);
    return { span, text: url, textSpan: inner, url, urlSpan: inner, kind: 'angle' };
  }
  let close = index + 1;
  while (close < tokens.length && tokens[close]?.type !== 'link_close') close++;
  const end = tokens[close];
  const textEnd = (end && placeOf(end)?.start) ?? place.end - 1;
  const target = readTarget(content, textEnd + 1, place.end);
  return {
    span,
    text: content.slice(place.start + 1, textEnd),
    textSpan: block.toSpan(place.start + 1, textEnd),
    url: target?.text ?? String(token.attrGet('href') ?? ''),
    urlSpan: target ? block.toSpan(target.start, target.end) : span,
    kind: target ? 'inline' : 'reference',
  };
}

function readTag(text: string, span: Span, marks: Marks): void {
  const source = text.slice(span.start, span.end);
  if (source.startsWith('<!--')) marks.comments.push({ span, text: source.slice(4, -3).trim() });
  else {
    marks.opaque.push(span);
    const image = readTagImage(text, span);
    if (image) marks.images.push(image);
  }
}
