import MarkdownItParser, { type MarkdownIt, type StateInline, type Token } from 'markdown-it';
import { MappedBlocks } from '../markdown/mappedBlocks';
import { place } from '../markdown/places';
import { createToken } from '../markdown/token';
import { readClosedFences } from './closedFences';

/** Keeps no text: the model takes that from the file. */
class ModelInlines extends MarkdownItParser.StateInline {
  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    this.pending = '';
    const token = createToken(type, tag, nesting);
    if (nesting < 0) this.level--;
    token.level = this.level;
    if (nesting > 0) this.level++;
    this.tokens.push(token);
    // Where the `]` stands.
    if (type === 'link_close') place(token, this.pos, this.pos + 1);
    return token;
  }
}

/**
 * The parser of the model: CommonMark blocks, but for code fences that nothing closes, and of the inline rules only those that decide what is a link, an
 * image, code or a tag. Emphasis is left to the dialects: which `**` is bold differs between them, and an entry's
 * heading must be one under all.
 */
export function createParser(): MarkdownIt {
  const md = new MarkdownItParser({ html: true });
  md.disable(['emphasis', 'strikethrough', 'balance_pairs', 'fragments_join', 'text_join']);
  // A table's cells have no place; its rows read as lines.
  md.disable('table');
  readClosedFences(md);
  // Addresses stay as they are written.
  md.normalizeLink = (url) => url;
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
