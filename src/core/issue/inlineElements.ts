import { parseLinkDestination } from '../markdown/markdownIt';
import type { Token } from 'markdown-it';
import { placeOf } from '../markdown/token';
import type { Span } from '../text/span';
import type { InlineBlock } from './blocks';
import type { Comment, Image, Link, OpaqueBlock, ProseLine } from './issue';

/** What is inside the lines of a block: the model's images and links, and the spans that are no words. */
interface InlineElements {
  readonly images: Image[];
  readonly links: Link[];
  /** Code spans and tags: what lies in them is no text. */
  readonly opaque: Span[];
  readonly comments: Comment[];
}

/** Collects the images, links, code spans and tags of all blocks, in the order of the text. */
export function readInlineElements(
  text: string,
  inlines: readonly InlineBlock[],
  blocks: readonly OpaqueBlock[],
): InlineElements {
  const elements: InlineElements = { images: [], links: [], opaque: [], comments: [] };
  for (const block of inlines) {
    block.tokens.forEach((token, index) => {
      const place = placeOf(token);
      if (!place) return;
      if (token.type === 'image') elements.images.push(readImage(block, token, place));
      else if (token.type === 'link_open') elements.links.push(readLink(block, token, place, block.tokens, index));
      else if (token.type === 'code_inline') elements.opaque.push(block.toSpan(place.start, place.end));
      else if (token.type === 'html_inline') readTag(text, block.toSpan(place.start, place.end), elements);
    });
  }
  for (const { kind, span } of blocks) if (kind === 'html') readHtml(text, span, elements);
  return elements;
}

/** The comments and images of an HTML block. */
function readHtml(text: string, block: Span, elements: InlineElements): void {
  const opening = /<!--|<img\b/gi;
  const source = text.slice(block.start, block.end);
  for (let match = opening.exec(source); match; match = opening.exec(source)) {
    const close = match[0] === '<!--' ? '-->' : '>';
    const end = source.indexOf(close, match.index);
    if (end < 0) return;
    opening.lastIndex = end + close.length;
    readTag(text, { start: block.start + match.index, end: block.start + opening.lastIndex }, elements);
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

function readTag(text: string, span: Span, elements: InlineElements): void {
  const source = text.slice(span.start, span.end);
  if (source.startsWith('<!--')) elements.comments.push({ span, text: source.slice(4, -3).trim() });
  else {
    elements.opaque.push(span);
    const image = readTagImage(text, span);
    if (image) elements.images.push(image);
  }
}

const attribute = /\s(src|alt)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** Reads an `<img>` tag; undefined for any other tag. */
function readTagImage(text: string, span: Span): Image | undefined {
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

/** The address of a link or image as written. */
interface Target {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the address after `](`.
 * @param at where the `(` should be.
 * @returns undefined where there is none, as in a reference.
 */
function readTarget(content: string, at: number, end: number): Target | undefined {
  if (content[at] !== '(') return undefined;
  let start = at + 1;
  while (start < end && /\s/.test(content[start] ?? '')) start++;
  const parsed = parseLinkDestination(content, start, end);
  if (!parsed.ok) return { text: '', start, end: start };
  const angled = content[start] === '<' && content[parsed.pos - 1] === '>';
  const from = angled ? start + 1 : start;
  const to = angled ? parsed.pos - 1 : parsed.pos;
  return { text: content.slice(from, to), start: from, end: to };
}

/** Ends an address in running text: white space, quotes and brackets, and what Chinese and Markdown write after one. */
const endsAddress = /[\s<>"'`*「」『』【】（）《》“”‘’…，。；：！？、|[\]{}^\\\u00a0\u200b]/;
/** After an asterisk that belongs to an address; one that closes emphasis is followed by something else. */
const goesOn = /^(?:[\w/%=&-]|\.\w)/;
const trailing = /[.,;:!?)_~]/;

/**
 * Addresses that are bare in the text.
 * @param taken spans of links, images and code, sorted by start: what lies in them is no bare address.
 */
export function readBareLinks(text: string, prose: readonly ProseLine[], taken: readonly Span[]): Link[] {
  const links: Link[] = [];
  let nextLine = 0;
  let nextTaken = 0;
  for (let at = text.indexOf('http'); at >= 0; at = text.indexOf('http', at)) {
    while ((prose[nextLine]?.span.end ?? Infinity) <= at) nextLine++;
    const line = prose[nextLine]?.span;
    if (!line) break;
    while ((taken[nextTaken]?.end ?? Infinity) <= at) nextTaken++;
    const cover = taken[nextTaken];
    if (line.start > at) at = line.start;
    else if (cover && cover.start <= at) at = cover.end;
    else {
      const end = findEnd(text, at, Math.min(line.end, cover ? cover.start : line.end));
      if (end > at) links.push(bareLink(text, { start: at, end }));
      at = Math.max(end, at + 4);
    }
  }
  return links;
}

function findEnd(text: string, start: number, limit: number): number {
  const scheme = text.startsWith('https://', start) ? 8 : text.startsWith('http://', start) ? 7 : 0;
  if (!scheme) return start;
  let end = start + scheme;
  /** How many parentheses are open. */
  let open = 0;
  for (; end < limit; end++) {
    const char = text[end] ?? '';
    if (endsAddress.test(char) && !(char === '*' && goesOn.test(text.slice(end + 1, Math.min(end + 3, limit))))) break;
    if (char === '(') open++;
    else if (char === ')') open--;
  }
  while (end > start + scheme && trailing.test(text[end - 1] ?? '')) {
    if (text[end - 1] === ')' && open++ >= 0) break;
    end--;
  }
  return end > start + scheme ? end : start;
}

function bareLink(text: string, span: Span): Link {
  const url = text.slice(span.start, span.end);
  return { span, text: url, textSpan: span, url, urlSpan: span, kind: 'bare' };
}
