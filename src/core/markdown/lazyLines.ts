import type { MarkdownIt, StateBlock } from 'markdown-it';

/** How many lines without `>` quotes may look at, for each line of the text. Quotes as people write them need one or two. */
const lookaheads = 5;
const least = 1000;

/**
 * A plug-in for markdown-it: quotes end in linear time. A quote looks ahead for all lines that may continue its last
 * paragraph, and where there is none to continue, the next quote looks at them again. Once a text has cost too many such
 * looks, a line without `>` ends its quote.
 */
export function lazyLines(md: MarkdownIt): void {
  const looks = new WeakMap<StateBlock, number>();
  const rule = (state: StateBlock, _line: number, _end: number, silent: boolean): boolean => {
    if (!silent) return false;
    const count = (looks.get(state) ?? 0) + 1;
    looks.set(state, count);
    return count > least + lookaheads * state.bMarks.length;
  };
  md.block.ruler.before('blockquote', 'lazy_lines', rule, { alt: ['blockquote'] });
}
