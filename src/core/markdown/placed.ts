import MarkdownItParser, { type MarkdownIt, type StateInline, type Token } from 'markdown-it';
import { indexLines, type Lines } from '../text/lines';
import { toSourceSpan, type SourceMap } from '../text/sourceMap';
import { contentMap, MappedBlocks, type LinesEnv } from './mappedBlocks';
import { place, placeOf } from './token';

/**
 * A plug-in for markdown-it: inline tokens, and blocks of code and of raw HTML, say where they are in the text (see
 * `placeOf`). For dialects whose blocks are markdown-it's own.
 */
export function placed(md: MarkdownIt): void {
  md.block.State = MappedBlocks;
  md.inline.State = PlacedInlines;
  md.core.ruler.before('normalize', 'index_lines', ({ env, src }) => {
    (env as LinesEnv).lines ??= indexLines(src);
  });
  // The same loop as markdown-it's own, which forgets where a token began and ended.
  md.inline.tokenize = (state: StateInline) => {
    const inlines = state as PlacedInlines;
    const rules = md.inline.ruler.getRules('');
    while (state.pos < state.posMax) {
      const start = state.pos;
      const before = state.tokens.length;
      if (!state.pending) inlines.pendingStart = start;
      const isDeep = state.level >= md.options.maxNesting;
      if (!isDeep && rules.some((rule) => rule(state, false))) placeNew(state.tokens, before, start, state.pos);
      else state.pending += state.src[state.pos++] ?? '';
    }
    if (state.pending) state.pushPending();
  };
  md.inline.ruler2.before('fragments_join', 'places_join', joinPlaces);
  // Escapes and references stay tokens of their own: their text is not the one that is written.
  md.core.ruler.at('text_join', ({ tokens, env }) => {
    const { lines } = env as LinesEnv;
    for (const token of tokens) if (token.children) mapPlaces(token.children, 0, contentMap(token), lines);
  });
}

/** markdown-it's state of the inline pass, which remembers where the text that waits for its token began. */
export class PlacedInlines extends MarkdownItParser.StateInline {
  pendingStart = 0;

  override pushPending(): Token {
    const token = super.pushPending();
    place(token, this.pendingStart, this.pendingStart + token.content.length);
    return token;
  }
}

/** Places what a rule made of the content between two offsets. */
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
function joinPlaces({ tokens }: StateInline): void {
  for (let i = 1; i < tokens.length; i++) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (before?.type !== 'text' || token?.type !== 'text' || !before.content) continue;
    const [first, last] = [placeOf(before), placeOf(token)];
    if (first && last) place(token, first.start, token.content ? last.end : first.end);
  }
}

/**
 * Turns places in a block's content into places in the text.
 * @param base where in the content the tokens' own begins
 */
function mapPlaces(tokens: readonly Token[], base: number, map: SourceMap, lines: Lines | undefined): void {
  for (const token of tokens) {
    if (token.type === 'text_special') token.type = 'text';
    const known = placeOf(token);
    if (!known) continue;
    const [start, end] = [base + known.start, base + known.end];
    // The text of an image begins after `![`.
    if (token.type === 'image') mapPlaces(token.children ?? [], start + 2, map, lines);
    const span = toSourceSpan(map, start, end);
    place(token, span.start, lines && token.tag === 'br' ? endOfBreak(lines, span.end) : span.end);
  }
}

/** A break that ends with its line ends after both characters of `\r\n`. */
function endOfBreak(lines: Lines, end: number): number {
  const line = lines.lineAt(end - 1);
  return end - 1 === lines.endOf(line) && line + 1 < lines.count ? lines.startOf(line + 1) : end;
}
