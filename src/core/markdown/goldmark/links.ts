import MarkdownItParser, { type MarkdownIt, type StateInline, type Token } from 'markdown-it';
import type { GoldmarkInlines } from './inlineState';

/**
 * A plug-in: what goldmark's reading of brackets changes around links and images. Each `[` notes which emphasis is open; a link or an image
 * uses the note up. A link that ends without one, because an image is in it, pairs all emphasis that is open before it. The description
 * of an image is kept as it is written.
 */
export function links(md: MarkdownIt): void {
  for (const name of ['link', 'image'] as const) {
    const { ruler } = new MarkdownItParser().inline;
    ruler.enableOnly(name);
    const [read] = ruler.getRules('');
    md.inline.ruler.at(name, (state, silent) => {
      if (silent || !'[!'.includes(state.src[state.pos] ?? 'x')) return read?.(state, silent) ?? false;
      const { context } = state as GoldmarkInlines;
      const { hasBottom, images } = context;
      context.hasBottom = true;
      if (name === 'image') context.images++;
      const found = read?.(state, false) ?? false;
      context.images = images;
      if (found && !context.hasBottom) pairOpen(state);
      context.hasBottom = !found && hasBottom;
      if (found && name === 'image') describe(state.tokens.at(-1) as Token);
      return found;
    });
  }
  md.inline.ruler.after('image', 'bracket', (state, silent) => {
    const { src, pos, context, openBrackets } = state as GoldmarkInlines;
    // The bracket of `![` opens nothing by itself, unless it is that of a footnote.
    const [found] = /^(?:\[|\]|!\[(?!\^))/.exec(src.slice(pos, pos + 3)) ?? [];
    if (silent || !found) return false;
    if (found !== ']') context.hasBottom = true;
    (state as GoldmarkInlines).openBrackets = Math.max(0, openBrackets + (found === ']' ? -1 : 1));
    state.pending += found;
    state.pos += found.length;
    return true;
  });
}

/** Pairs the runs that are open, and leaves none of them for later ones. */
function pairOpen(state: StateInline): void {
  const open: StateInline = Object.assign(Object.create(state), { tokens_meta: [] });
  // The rules that pair come first: those of balancing, striking out and emphasis.
  for (const rule of state.md.inline.ruler2.getRules('').slice(0, 3)) rule(open);
  state.delimiters = [];
}

/** Escapes and references stay as they are written; addresses in `<…>`, line breaks and tags show nothing. */
function describe(image: Token): void {
  let description = '';
  let isAddress = false;
  for (const { type, info, nesting, content, markup } of image.children ?? []) {
    if (info === 'auto') isAddress = nesting > 0;
    else if (type === 'text_special') description += markup;
    else if (!isAddress && /^(?:text|code_inline|typographic|image)$/.test(type)) description += content;
  }
  Object.assign(image, { content: description, children: [] }).attrSet('alt', description);
}
