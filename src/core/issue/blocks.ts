import MarkdownItParser, { type Token, type MarkdownIt, type StateInline } from 'markdown-it';
import { lazyLines } from '../markdown/lazyLines';
import { contentMap, MappedBlocks } from '../markdown/mappedBlocks';
import type { Lines } from '../text/lines';
import { buildFrom, toSource, toSourceSpan, type SourceMap } from '../text/sourceMap';
import type { Span } from '../text/span';
import { openFencesIn, readClosedFences } from './closedFences';
import { readClosedHtml } from './closedHtml';
import type { OpaqueBlock, Ordinal, ProseLine } from './issue';
import { place, createToken } from '../markdown/token';

/** Keeps no text: the model takes that from the file. */
class ModelInlines extends MarkdownItParser.StateInline {
  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    this.pending = '';
    const token = createToken(type, tag, nesting);
    if (nesting < 0) this.level--;
    token.level = this.level;
    if (nesting > 0) this.level++;
    this.tokens.push(token);
    // Where the `]` is.
    if (type === 'link_close') place(token, this.pos, this.pos + 1);
    return token;
  }
}

/**
 * The parser of the model: CommonMark blocks, but for code fences and HTML that nothing closes, and of the inline rules only those that decide what is a link, an
 * image, code or a tag. Emphasis is left to the dialects: which `**` is bold differs between them, and an entry's
 * heading must be one under all.
 */
function createParser(): MarkdownIt {
  const md = new MarkdownItParser({ html: true }).use(lazyLines);
  md.disable(['emphasis', 'strikethrough', 'balance_pairs', 'fragments_join', 'text_join']);
  // A table's cells have no place; its rows read as lines.
  md.disable('table');
  readClosedFences(md);
  readClosedHtml(md);
  // Addresses stay as they are written.
  md.normalizeLink = (url) => url;
  // An address that runs a script is a link that was written, and that rules judge.
  md.validateLink = () => true;
  const rules = md.inline.ruler.getRules('');
  md.inline.State = ModelInlines;
  md.block.State = MappedBlocks;
  // The same loop as markdown-it's own, which forgets where a token began and ended.
  md.inline.tokenize = (state: StateInline) => {
    while (state.pos < state.posMax) {
      const start = state.pos;
      const before = state.tokens.length;
      const deep = state.level >= md.options.maxNesting;
      if (!deep && rules.some((rule) => rule(state, false))) keepPlace(state, before, start);
      else state.pending += state.src[state.pos++];
    }
  };
  return md;
}

/** The tokens whose place the model asks for; keeping more would cost more than the parse. */
const placed = new Set(['image', 'link_open', 'code_inline', 'html_inline']);

/** A rule's first token stands for all that the rule took. */
function keepPlace(state: StateInline, before: number, start: number): void {
  const token = state.tokens[before];
  if (token && placed.has(token.type)) place(token, start, state.pos);
}

/** A run of inline Markdown with the way to the file. */
export interface InlineBlock {
  readonly tokens: readonly Token[];
  readonly content: string;
  /** Places of `content` to spans of the file. */
  toSpan(start: number, end: number): Span;
}

interface Blocks {
  readonly prose: readonly ProseLine[];
  readonly inlines: readonly InlineBlock[];
  /** HTML blocks and code: content that is no prose. */
  readonly opaque: readonly OpaqueBlock[];
  /** The marks of code fences that nothing closes. */
  readonly openFences: readonly Span[];
}

// Blocks first: what is in them is read afterwards, block by block.
const parser = createParser();
parser.core.ruler.disable('inline');
/** What every link, image, code span and tag has. */
const marked = /[[<`]/;
/** A tag that opens no block in any dialect: a line that begins with it is prose. */
const inlineTag = /^\s{0,3}<\/?(?:br|img|a|b|i|em|strong|span|font|u|s|del|ins|sub|sup|small|code|kbd|mark|center)\b/i;

/**
 * Reads the blocks of the body by Markdown's structure.
 * @param body the part of the text below the front matter; it begins at a line's start.
 */
export function readBlocks(text: string, lines: Lines, body: Span): Blocks {
  const firstLine = lines.lineAt(body.start);
  const prose: ProseLine[] = [];
  const inlines: InlineBlock[] = [];
  const opaque: OpaqueBlock[] = [];
  let quotes = 0;
  let lists = 0;
  let heading = 0;
  let block = 0;
  let ordinal: Ordinal | null = null;

  const addProse = (map: SourceMap, tokens: readonly Token[], first: number) => {
    const { text: content } = map;
    if (tokens.length > 0) inlines.push({ tokens, content, toSpan: (start, end) => toSourceSpan(map, start, end) });
    block++;
    let at = 0;
    const pieces = content.includes('\n') ? content.split('\n') : [content];
    pieces.forEach((piece, index) => {
      const line = first + index;
      const words = piece.trim();
      const offset = toSource(map, at + piece.indexOf(words));
      at += piece.length + 1;
      prose.push({
        line,
        span: { start: offset, end: offset + words.length },
        block,
        heading,
        quotes,
        lazy: quotes > 0 && !text.slice(lines.startOf(line), offset).includes('>'),
        lists,
        ordinal: index === 0 ? ordinal : null,
      });
      ordinal = null;
    });
  };

  const env = { lines, firstLine };
  for (const token of parser.parse(text.slice(body.start, body.end), env)) {
    const first = firstLine + (token.map?.[0] ?? 0);
    const endLine = firstLine + (token.map?.[1] ?? 0) - 1;
    const span = { start: lines.startOf(first), end: lines.endOf(endLine) };
    switch (token.type) {
      case 'blockquote_open':
        quotes++;
        break;
      case 'blockquote_close':
        quotes--;
        break;
      case 'bullet_list_open':
      case 'ordered_list_open':
        lists++;
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists--;
        break;
      case 'list_item_open':
        ordinal = token.info ? readOrdinal(text, span, token.info) : null;
        break;
      case 'heading_open':
        heading = Number(token.tag.slice(1));
        break;
      case 'heading_close':
        heading = 0;
        break;
      case 'inline':
        if (token.content) addProse(contentMap(token), parseInline(token.content, env), first);
        break;
      case 'html_block':
        if (inlineTag.test(token.content)) {
          const map = trim(contentMap(token));
          addProse(map, parseInline(map.text, {}), first);
        } else opaque.push({ kind: 'html', span, line: first, endLine });
        break;
      case 'fence':
      case 'code_block':
        opaque.push({ kind: 'code', span, line: first, endLine });
        break;
    }
  }
  const openFences = openFencesIn(env).map(({ line, column, length }) => {
    const start = lines.startOf(firstLine + line) + column;
    return { start, end: start + length };
  });
  return { prose, inlines, opaque, openFences };
}

/** @param env what the blocks have told: the addresses of references */
function parseInline(content: string, env: Record<string, unknown>): Token[] {
  const tokens: Token[] = [];
  if (!marked.test(content)) return tokens;
  parser.inline.parse(content, parser, env, tokens);
  return tokens;
}

function trim(map: SourceMap): SourceMap {
  const start = map.text.length - map.text.trimStart().length;
  const trimmed = buildFrom(map);
  trimmed.add(start, map.text.trimEnd().length);
  return trimmed.finish();
}

function readOrdinal(text: string, item: Span, digits: string): Ordinal | null {
  const start = text.indexOf(digits, item.start);
  if (start < 0 || start >= item.end) return null;
  return { value: Number(digits), span: { start, end: start + digits.length } };
}
