import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { carriageReturns } from './carriageReturns';
import { place, placeOf } from './places';
import { PlacedBlocks, toText } from './placedBlocks';
import { placeInlines } from './placedInlines';

/**
 * A plug-in for markdown-it: parsed with `{ places: true }`, its inline tokens say where they stand (see `placeOf`), and so do blocks of
 * code and of raw HTML. For dialects whose blocks are markdown-it's own.
 */
export function placed(md: MarkdownIt): void {
  md.block.State = PlacedBlocks;
  placeInlines(md);
  const given = new WeakMap<StateCore, string>();
  const joinText = md.core.ruler.getRules('').at(-1);
  md.core.ruler.before('normalize', 'keep_given', (state) => {
    if (state.env['places']) given.set(state, state.src);
  });
  // Escapes and references stay tokens of their own: their text is not the one that is written.
  md.core.ruler.at('text_join', (state) => {
    if (!state.env['places']) {
      joinText?.(state);
      return;
    }
    const { toGiven } = carriageReturns(given.get(state) ?? state.src);
    for (const token of state.tokens) {
      const known = placeOf(token);
      if (known) place(token, toGiven(known.start), toGiven(known.end));
      placeAll(token.children ?? [], 0, (offset, length) => toGiven(toText(token, offset) + length));
    }
  });
}

/** @param base where the content that the tokens were read from begins in that of their block. */
function placeAll(tokens: readonly Token[], base: number, convert: (offset: number, length: number) => number): void {
  for (const token of tokens) {
    if (token.type === 'text_special') token.type = 'text';
    const known = placeOf(token);
    if (!known) continue;
    const [start, end] = [base + known.start, base + known.end];
    // The text of an image begins behind `![`.
    if (token.type === 'image') placeAll(token.children ?? [], start + 2, convert);
    place(token, convert(start, 0), end > start ? convert(end - 1, 1) : convert(start, 0));
  }
}
