import MarkdownItParser, { type MarkdownIt, type StateInline, type Token } from 'markdown-it';
import { place, placeOf } from './places';

/** markdown-it's state of the inline pass, which remembers where the text that waits for its token began. */
export class PlacedInlines extends MarkdownItParser.StateInline {
  pendingStart = 0;

  override pushPending(): Token {
    const token = super.pushPending();
    if (this.env['places']) place(token, this.pendingStart, this.pendingStart + token.content.length);
    return token;
  }
}

/** Gives the tokens of the inline pass their places, in the content of their block; to be told with `places` in the environment. */
export function placeInlines(md: MarkdownIt): void {
  const plain = md.inline.tokenize.bind(md.inline);
  md.inline.State = PlacedInlines;
  // The same loop as markdown-it's own, which forgets where a token began and ended.
  md.inline.tokenize = (state: StateInline) => {
    if (!state.env['places'] || !(state instanceof PlacedInlines)) {
      plain(state);
      return;
    }
    const rules = md.inline.ruler.getRules('');
    while (state.pos < state.posMax) {
      const start = state.pos;
      const before = state.tokens.length;
      if (!state.pending) state.pendingStart = start;
      const isDeep = state.level >= md.options.maxNesting;
      if (!isDeep && rules.some((rule) => rule(state, false))) placeNew(state.tokens, before, start, state.pos);
      else state.pending += state.src[state.pos++] ?? '';
    }
    if (state.pending) state.pushPending();
  };
  md.inline.ruler2.before('fragments_join', 'places_join', joinPlaces);
}

/** Places what a rule made of the text between two offsets. */
function placeNew(tokens: readonly Token[], from: number, start: number, end: number): void {
  let mark = start;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.nesting || placeOf(token)) continue;
    if (token.type !== 'text') place(token, start, end);
    else if (tokens[i - 1]?.type === 'link_open' && tokens[i - 1]?.info === 'auto') place(token, start + 1, end - 1);
    else place(token, mark, (mark += token.content.length));
  }
}

/** Text that becomes one token has one place. */
function joinPlaces({ tokens, env }: StateInline): void {
  if (!env['places']) return;
  for (let i = 1; i < tokens.length; i++) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (before?.type !== 'text' || token?.type !== 'text' || !before.content) continue;
    const [first, last] = [placeOf(before), placeOf(token)];
    if (first && last) place(token, first.start, token.content ? last.end : first.end);
  }
}
