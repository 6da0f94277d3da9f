import { execAt } from '../../text/search';
import type { MarkdownIt } from 'markdown-it';
import type { GoldmarkInlines } from './inlineState';

const box = /\[([\sxX])\][ \t\r\f]*\n?/y;

/** A plug-in: `[ ]` and `[x]` in the first paragraph of a list item, anywhere in it, as goldmark does not ask where. */
export function taskBoxes(md: MarkdownIt): void {
  md.inline.ruler.before('link', 'task', (state, silent) => {
    const { src, pos, context } = state as GoldmarkInlines;
    if (!context.isFirstInItem || src[pos] !== '[') return false;
    const [found = '', mark = ''] = execAt(box, src, pos) ?? [];
    if (found && !silent) state.push('task', '', 0).info = /x/i.test(mark) ? 'x' : '';
    state.pos += found.length;
    return found !== '';
  });
}
